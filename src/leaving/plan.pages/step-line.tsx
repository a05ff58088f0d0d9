import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { planWords } from "../plan-words.ts";
import { stepWords } from "../step-words.ts";
import type { Props, SeenStep } from "./load-departure.ts";
import { StepActs } from "./step-acts.tsx";
import { StepFacts } from "./step-facts.tsx";

/** Where the page is when a step has gone on. */
export const anchorOf = ({ name, activity }: Pick<SeenStep, "name" | "activity">) =>
  activity ? `${name}-${activity}` : name;

type LineProps = Props & { step: SeenStep };

/** A step: its day, what it asks and why, whose turn it is, and its act where this person may do it. */
export function StepLine({ step, ...shared }: LineProps) {
  const say = useSay();
  const language = useLanguage();
  const { name, activityName, who, by, source, done, late } = step;
  const turn = shared.loaded.own && who === "person" ? stepWords.you : stepWords[who];
  return (
    <li id={anchorOf(step)} data-done={done !== null || undefined} data-late={late || undefined}>
      <time dateTime={by} className="figure">
        {formatDate(by, language)}
      </time>
      <div className="departure-step">
        <div className="departure-step-head">
          <h3>
            {say(stepWords[name])}
            {activityName && <span className="quiet"> · {activityName}</span>}
          </h3>
          <Mark {...step} />
        </div>
        <p>{say(stepWords[`why-${name}`])}</p>
        <p className="quiet">
          {say(turn)}
          {source && ` · ${source}`}
        </p>
        <StepFacts step={step} {...shared} />
        <StepActs step={step} {...shared} />
      </div>
    </li>
  );
}

function Mark({ done, late }: SeenStep) {
  const say = useSay();
  if (done) return <StateMark icon="circle-check" label={say(planWords.done)} tone="good" />;
  return late ? (
    <StateMark icon="alert-triangle" label={say(planWords.late)} tone="wrong" />
  ) : (
    <StateMark icon="clock" label={say(planWords.toDo)} tone="wait" />
  );
}
