import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { words } from "../words.ts";

/** Whether the person has chosen a password and may come in. */
export function EnteredMark({ entered }: { entered: boolean }) {
  const say = useSay();
  return (
    <StateMark
      icon={entered ? "circle-check" : "clock"}
      label={say(entered ? words.enteredYes : words.enteredNo)}
      tone={entered ? "good" : "wait"}
    />
  );
}
