import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { PanelProps } from "./journey-body.tsx";

/** The stages one went through, the earliest first, and where one goes next. */
export function StagesPanel({ journey, answer }: PanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { stays, placesStage } = journey;
  return (
    <section className="panel" aria-label={say(words.stages)}>
      <h2>{say(words.stages)}</h2>
      {stays.length === 0 && <p>{say(words.noStage)}</p>}
      <ol className="timeline milestones">
        {stays.toReversed().map(({ stage, name, since, until }) => (
          <li key={`${stage} ${since}`} {...(until && { "data-past": "" })}>
            <time dateTime={since}>{formatDate(since, language)}</time>
            <p>
              {name}
              <span className="quiet">
                {until ? `→ ${formatDate(until, language)}` : say(words.stillThere)}
              </span>
            </p>
          </li>
        ))}
      </ol>
      {placesStage && <Moves journey={journey} answer={answer} />}
    </section>
  );
}

function Moves({ journey, answer }: PanelProps) {
  const say = useSay();
  const { stays, stages, today, key } = journey;
  const last = stays[0];
  const fold = `${last?.since} ${last?.until}`;
  const value = (name: string) => answer?.typed[name] ?? today;
  const others = stages.filter(({ id }) => id !== last?.stage || last.until);
  return (
    <>
      <ActForm
        intent="enter"
        label={say(words.enterStage)}
        formKey={key}
        refused={answer?.intent === "enter"}
        fold={fold}
      >
        <SelectField name="stage" label={say(words.stage)} errors={answer?.errors}>
          <Choices among={others} />
        </SelectField>
        <TextField
          type="date"
          name="on"
          label={say(words.onDay)}
          defaultValue={value("on")}
          errors={answer?.intent === "enter" ? answer.errors : undefined}
        />
      </ActForm>
      {last && !last.until && (
        <ActForm
          intent="leave"
          label={say(words.leaveStage)}
          formKey={key}
          refused={answer?.intent === "leave"}
          fold={fold}
        >
          <TextField
            type="date"
            name="leftOn"
            label={say(words.lastDay)}
            defaultValue={value("leftOn")}
            errors={answer?.intent === "leave" && answer.errors.on ? { leftOn: answer.errors.on } : undefined}
          />
        </ActForm>
      )}
    </>
  );
}
