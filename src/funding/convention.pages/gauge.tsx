import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import type { Unit } from "../convention.ts";
import { publicWords } from "../convention-words.ts";
import type { Progress } from "../progress.ts";
import { words } from "../words.ts";

const counted = { person: publicWords.nPerson, hour: publicWords.nHour, outcome: publicWords.nOutcome };

/** « 12 personnes », « 340 h », « 3 résultats ». */
export function useCounted(): (unit: Unit, n: number) => string {
  const say = useSay();
  return (unit, n) => say(counted[unit], { n });
}

const marks = {
  coming: { icon: "clock", tone: "calm" },
  late: { icon: "alert-triangle", tone: "wrong" },
  "on-time": { icon: "circle-check", tone: "good" },
  reached: { icon: "circle-check", tone: "good" },
  over: { icon: "lock", tone: "calm" },
} as const;

export function ProgressMark({ state }: Pick<Progress, "state">) {
  const say = useSay();
  return <StateMark {...marks[state]} label={say(publicWords[state])} />;
}

/** The bar of what is done, with a mark where one should be; the words beside it say the same. */
export function Gauge({ doneBp, expectedBp, state }: Progress) {
  return (
    <div className={state === "late" ? "gauge gauge-late" : "gauge"} aria-hidden="true">
      <div className="gauge-done" style={{ inlineSize: `${doneBp / 100}%` }} />
      <div className="gauge-expected" style={{ insetInlineStart: `${Math.min(expectedBp, 9_950) / 100}%` }} />
    </div>
  );
}

/** Done, expected by today and target, in words and as a bar. */
export function ProgressTold({ unit, progress, today }: { unit: Unit; progress: Progress; today: string }) {
  const say = useSay();
  const language = useLanguage();
  const count = useCounted();
  const { done, expected, target } = progress;
  return (
    <div className="progress-told">
      <p>
        <strong>{count(unit, done)}</strong> {say(words.ofTarget, { target: count(unit, target) })} ·{" "}
        {say(words.expectedToday, { date: formatDate(today, language) })} : {count(unit, expected)}
      </p>
      <Gauge {...progress} />
      {progress.state === "late" && (
        <p className="late">{say(words.behind, { missing: count(unit, expected - done) })}</p>
      )}
    </div>
  );
}
