import { useSay } from "../../design/speak.ts";
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

/** A step: what it asks and why, whose turn it is, its act where this person may do it; done, how it was. */
export function StepLine({ step, ...shared }: LineProps) {
  const say = useSay();
  const { name, activityName, who, source, done, late } = step;
  const turn = shared.loaded.own && who === "person" ? stepWords.you : stepWords[who];
  return (
    <li id={anchorOf(step)} data-done={done !== null || undefined} data-late={late || undefined}>
      <div className="departure-step-head">
        <h4>
          {say(stepWords[name])}
          {activityName && <span className="quiet"> · {activityName}</span>}
        </h4>
        <Mark {...step} />
      </div>
      {!done && (
        <>
          <p>{say(stepWords[`why-${name}`])}</p>
          <p className="quiet">
            {say(turn)}
            {source && ` · ${source}`}
          </p>
        </>
      )}
      <StepFacts step={step} {...shared} />
      <StepActs step={step} {...shared} />
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
