import { ActForm } from "../../design/act-form.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { outcomes } from "../kinds.ts";
import { planWords } from "../plan-words.ts";
import { refusals } from "../refusals.ts";
import { stepWords } from "../step-words.ts";
import { words } from "../words.ts";
import type { Props } from "./load-departure.ts";

/** What may be done with the whole plan: close it, move its dates, drop it. */
export function PlanActs(props: Props) {
  const say = useSay();
  const { loaded, departure } = props;
  if (!loaded.mayKeep || departure.plan.closedAt) return null;
  return (
    <section className="stack" aria-label={say(words.departure)}>
      <Close {...props} />
      <Dates {...props} />
      <Withdraw {...props} />
    </section>
  );
}

function Hidden({ act, plan }: { act: string; plan: string }) {
  return (
    <>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="plan" value={plan} />
    </>
  );
}

/** What an act of the whole plan and its fields have in common. */
function shared(intent: string, { loaded, departure, answer }: Props) {
  const { lastDay, accessUntil } = departure.plan;
  return {
    ...{ intent, formKey: loaded.formKey, refused: answer?.intent === intent },
    fold: `${lastDay} ${accessUntil}`,
  };
}

function Close(props: Props) {
  const say = useSay();
  const language = useLanguage();
  const { departure, answer } = props;
  const open = departure.steps.filter(({ done }) => done === null);
  const list = open.map(({ name }) => say(stepWords[name])).join(", ");
  const whyNot =
    open.length > 0 ? sayRefusal(refusals.stepsOpen({ n: open.length, list }), language) : undefined;
  return (
    <ActForm {...shared("close", props)} label={say(words.closePlan)} whyNot={whyNot}>
      <Hidden act="close" plan={departure.plan.id} />
      <p>{say(planWords.closingEffect)}</p>
      <SelectField
        name="close.outcome"
        label={say(words.outcome)}
        errors={answer?.errors}
        defaultValue={answer?.typed["close.outcome"] ?? ""}
      >
        <option value="">–</option>
        {outcomes.map((outcome) => (
          <option key={outcome} value={outcome}>
            {say(words[outcome])}
          </option>
        ))}
      </SelectField>
      <TextField
        name="close.note"
        label={say(planWords.outcomeNote)}
        maxLength={300}
        optional
        errors={answer?.errors}
        defaultValue={answer?.typed["close.note"]}
      />
    </ActForm>
  );
}

function Dates(props: Props) {
  const say = useSay();
  const { departure, answer } = props;
  const { id, lastDay, accessUntil } = departure.plan;
  const dates = [
    ["dates.lastDay", words.lastDay, words.lastDayHelp, lastDay],
    ["dates.accessUntil", words.accessUntil, words.accessHelp, accessUntil],
  ] as const;
  return (
    <ActForm {...shared("dates", props)} label={say(words.moveDates)}>
      <Hidden act="dates" plan={id} />
      {dates.map(([name, label, help, now]) => (
        <TextField
          key={name}
          name={name}
          type="date"
          label={say(label)}
          help={say(help)}
          errors={answer?.errors}
          defaultValue={answer?.typed[name] ?? now}
        />
      ))}
    </ActForm>
  );
}

function Withdraw(props: Props) {
  const say = useSay();
  const { departure, answer } = props;
  return (
    <ActForm {...shared("withdraw", props)} label={say(words.withdrawPlan)} dangerous>
      <Hidden act="withdraw" plan={departure.plan.id} />
      <p>{say(planWords.withdrawEffect)}</p>
      <TextField
        name="withdraw.why"
        label={say(words.reason)}
        maxLength={300}
        errors={answer?.errors}
        defaultValue={answer?.typed["withdraw.why"]}
      />
    </ActForm>
  );
}
