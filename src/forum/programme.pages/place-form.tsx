import { Form } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { clockOf } from "../../foundation/when.ts";
import { programmeWords as words } from "../programme-words.ts";
import type { Found } from "./editor.tsx";

/** The same without mouse or script: a session, a room, a day, an hour. */
export function PlaceForm({ found, answer }: { found: Found; answer: ActAnswer | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const field = fieldIn(answer, "place");
  const { sessions, venues, edition: e, formKey } = found;
  return (
    <details className="fold" open={answer?.intent === "place"}>
      <summary>{say(words.placeByForm)}</summary>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${formKey}-place`} />
        <input type="hidden" name="intent" value="place" />
        <SelectField {...field("session")} label={say(words.session)}>
          <Choices among={sessions.map(({ id, title }) => ({ id, name: title }))} />
        </SelectField>
        <SelectField {...field("venue")} label={say(words.venue)}>
          <Choices among={venues} />
        </SelectField>
        <div className="day-fields">
          <SelectField {...field("date")} label={say(words.day)}>
            <Choices among={e.days.map((day) => ({ id: day, name: dayName(day, language) }))} />
          </SelectField>
          <TextField {...field("from", clockOf(e.fromMinute))} type="time" label={say(words.start)} />
        </div>
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.place)}
          </button>
          <button type="submit" name="out" value="1" className="button">
            {say(words.takeOut)}
          </button>
        </div>
      </Form>
    </details>
  );
}
