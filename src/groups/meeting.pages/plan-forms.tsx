import { ActForm } from "../../design/act-form.tsx";
import { TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { meetingWords } from "../meeting-words.ts";
import type { Found } from "./list.tsx";
import { DayFields, WhereFields } from "./placing-fields.tsx";

type Props = { found: Found; answer: ActAnswer | undefined };
const rows = [0, 1, 2, 3, 4, 5];

/** To propose several dates, or to fix one. */
export function PlanForms({ found, answer }: Props) {
  const say = useSay();
  const shared = (intent: string) => ({
    ...{ intent, formKey: found.formKey, fold: found.formKey, refused: answer?.intent === intent },
  });
  return (
    <div className="stack">
      <ActForm {...shared("poll")} label={say(meetingWords.openPoll)}>
        <PollFields found={found} answer={answer} />
      </ActForm>
      <ActForm {...shared("plan")} label={say(meetingWords.planMeeting)}>
        <About intent="plan" answer={answer} />
        <DayFields field={fieldIn(answer, "plan", { from: "14:00", to: "16:00" })} />
        <WhereFields field={fieldIn(answer, "plan")} sites={found.sites} />
      </ActForm>
    </div>
  );
}

function About({ intent, answer }: { intent: string; answer: ActAnswer | undefined }) {
  const say = useSay();
  const field = fieldIn(answer, intent);
  return (
    <>
      <TextField {...field("title", say(meetingWords.usualTitle))} label={say(meetingWords.title)} />
      <TextAreaField
        {...field("agenda")}
        label={say(meetingWords.agenda)}
        help={say(meetingWords.agendaHelp)}
        optional
      />
    </>
  );
}

function PollFields({ found, answer }: Props) {
  const say = useSay();
  const usual = rows.flatMap((n) => [
    [`dates.${n}.from`, "14:00"],
    [`dates.${n}.to`, "16:00"],
  ]);
  const field = fieldIn(answer, "poll", Object.fromEntries(usual));
  return (
    <>
      <About intent="poll" answer={answer} />
      <p className="quiet">{say(meetingWords.proposedHelp)}</p>
      {rows.map((n) => (
        <fieldset key={n}>
          <legend>{say(meetingWords.proposed, { n: n + 1 })}</legend>
          <DayFields field={field} prefix={`dates.${n}.`} {...(n > 1 && { optional: true as const })} />
        </fieldset>
      ))}
      <WhereFields field={field} sites={found.sites} />
      <TextField {...field("closesOn")} type="date" label={say(meetingWords.closesOn)} />
    </>
  );
}
