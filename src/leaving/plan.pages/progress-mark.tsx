import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { words } from "../words.ts";

/** How far a departure is: a word and an icon. */
export function ProgressMark({ left, late, closed }: { left: number; late: number; closed: boolean }) {
  const say = useSay();
  if (closed) return <StateMark icon="checks" label={say(words.past)} tone="good" />;
  if (late > 0)
    return <StateMark icon="alert-triangle" label={say(words.lateSteps, { n: late })} tone="wrong" />;
  return left > 0 ? (
    <StateMark icon="clock" label={say(words.stepsLeft, { n: left })} tone="wait" />
  ) : (
    <StateMark icon="circle-check" label={say(words.allDone)} tone="good" />
  );
}
