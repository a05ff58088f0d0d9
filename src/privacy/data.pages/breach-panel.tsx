import { ActForm } from "../../design/act-form.tsx";
import { Moment } from "../../design/civil-date.tsx";
import { SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { words } from "../words.ts";
import type { Breaches } from "./breaches.tsx";

type Props = {
  breach: Breaches["breaches"][number];
  found: Breaches;
  answer: ActAnswer | undefined;
};

const steps = ["authority", "persons", "closing"] as const;
const stepLabels = {
  authority: words.stepAuthority,
  persons: words.stepPersons,
  closing: words.stepClosing,
} as const;

/** One breach: its clock, what happened, what was said to whom, and the next step. */
export function BreachPanel({ breach, found, answer }: Props) {
  const say = useSay();
  const taken = new Set(breach.steps.map(({ step }) => step));
  const next = steps.filter((step) => !taken.has(step) && (step !== "closing" || taken.size === 2));
  return (
    <section className="panel stack" aria-label={breach.what}>
      <h2>{breach.what}</h2>
      <p>
        {say(words.foundOn)} <Moment at={breach.foundAt} /> {breach.by && `· ${breach.by}`}
      </p>
      {!taken.has("authority") && <Clock tellBy={breach.tellBy} now={found.now} />}
      <Facts breach={breach} />
      {next.map((step) => (
        <StepForm key={step} step={step} breach={breach.id} found={found} answer={answer} />
      ))}
    </section>
  );
}

/** The 72 hours of article 33, counted from when it was found. */
function Clock({ tellBy, now }: { tellBy: Date; now: Date }) {
  const say = useSay();
  const language = useLanguage();
  const date = `${formatDate(civilDateOf(tellBy), language, "short")} ${formatTime(tellBy, language)}`;
  const hours = Math.floor((tellBy.getTime() - now.getTime()) / 3_600_000);
  if (hours < 0) {
    return (
      <p>
        <StateMark icon="alert-triangle" tone="wrong" label={say(words.tellByLate, { date })} />
      </p>
    );
  }
  const left = say(words.hoursLeft, { n: hours });
  return (
    <p>
      <StateMark icon="clock" tone="wait" label={`${say(words.tellBy, { date })} · ${left}`} />
    </p>
  );
}

function Facts({ breach }: Pick<Props, "breach">) {
  const say = useSay();
  const language = useLanguage();
  const { data, people, consequences, measures } = breach;
  return (
    <dl className="sheet">
      <div>
        <dt>{say(words.what)}</dt>
        <dd>
          {data} · {say(words.peopleCount, { n: people })}
        </dd>
      </div>
      <div>
        <dt>{say(words.consequences)}</dt>
        <dd>{consequences}</dd>
      </div>
      <div>
        <dt>{say(words.measures)}</dt>
        <dd>{measures}</dd>
      </div>
      {breach.steps.map(({ step, done, on, note }) => {
        const said = step === "closing" ? words.closed : done ? words.toldYes : words.toldNo;
        return (
          <div key={step}>
            <dt>{say(words[step])}</dt>
            <dd>{say(said, { date: formatDate(on, language), note })}</dd>
          </div>
        );
      })}
    </dl>
  );
}

type StepProps = Omit<Props, "breach"> & { breach: string; step: (typeof steps)[number] };

function StepForm({ step, breach, found, answer }: StepProps) {
  const say = useSay();
  const intent = `${step}:${breach}`;
  const field = fieldIn(answer, intent);
  return (
    <ActForm
      intent={intent}
      label={say(stepLabels[step])}
      formKey={found.formKey}
      refused={answer?.intent === intent}
      fold={step}
    >
      {step !== "closing" && (
        <SelectField label={say(words[step])} {...field("done", "true")}>
          <option value="true">{say(words.stepDone)}</option>
          <option value="false">{say(words.stepNot)}</option>
        </SelectField>
      )}
      <TextField type="date" label={say(words.on)} {...field("on", found.today)} />
      <TextAreaField
        rows={2}
        label={say(step === "closing" ? words.noteClosing : words.note)}
        {...field("note")}
      />
    </ActForm>
  );
}
