import { ActForm } from "../../design/act-form.tsx";
import { TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { clockOf } from "../../foundation/when.ts";
import { localTimeOf } from "../../foundation/zoned.ts";
import { meetingWords } from "../meeting-words.ts";
import type { Props } from "./one.tsx";
import { DayFields, WhereFields } from "./placing-fields.tsx";

/** What a facilitator changes of a meeting to come: its agenda, its time, or calls it off. */
export function ChangeForms({ found, answer }: Props) {
  const say = useSay();
  const { meeting: m, formKey, sites } = found;
  const [from, to] = [localTimeOf(m.startsAt), localTimeOf(m.endsAt)];
  const known = {
    ...{ date: from.date, from: clockOf(from.minute), to: clockOf(to.minute), mode: m.mode },
    ...{ site: m.site ?? "", place: m.place, agenda: m.agenda },
  };
  const shared = (intent: string) => ({
    ...{ intent, formKey, fold: formKey, refused: answer?.intent === intent },
  });
  const why = (intent: string) => (
    <TextField
      {...fieldIn(answer, intent)("why")}
      label={say(meetingWords.why)}
      help={say(meetingWords.whyHelp)}
    />
  );
  return (
    <div className="stack">
      <ActForm {...shared("agenda")} label={say(meetingWords.setAgenda)}>
        <TextAreaField
          {...fieldIn(answer, "agenda", known)("agenda")}
          label={say(meetingWords.agenda)}
          help={say(meetingWords.agendaHelp)}
          optional
        />
      </ActForm>
      <ActForm {...shared("move")} label={say(meetingWords.moveMeeting)}>
        <DayFields field={fieldIn(answer, "move", known)} />
        <WhereFields field={fieldIn(answer, "move", known)} sites={sites} />
        {why("move")}
      </ActForm>
      <ActForm {...shared("cancel")} label={say(meetingWords.cancelMeeting)} dangerous>
        {why("cancel")}
      </ActForm>
    </div>
  );
}
