import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Terms } from "./terms.tsx";

type Props = { found: Terms; answer: ActAnswer | undefined };

/** Disputes that suspend every erasure of somebody, and the form that adds one. */
export function Holds({ found: { holds, people, formKey }, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const field = fieldIn(answer, "hold");
  return (
    <section className="panel" aria-label={say(words.holds)}>
      <h2>{say(words.holds)}</h2>
      {holds.length === 0 && <p className="quiet">{say(words.noHold)}</p>}
      <ul className="plain-list wide-list">
        {holds.map(({ id, name, reason, until }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong> : {reason}
              <br />
              <span className="quiet">
                {say(words.holdUntil)} {formatDate(until, language)}
              </span>
            </span>
            <Form method="post">
              <input type="hidden" name="key" value={`${formKey}-lift-${id}`} />
              <button type="submit" name="intent" value={`lift:${id}`} className="button button-quiet">
                {say(words.liftHold)}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <ActForm
        intent="hold"
        label={say(words.holdData)}
        formKey={formKey}
        refused={answer?.intent === "hold"}
        fold={String(holds.length)}
      >
        <SelectField label={say(words.person)} {...field("person")}>
          <Choices none={say(words.choosePerson)} among={people} />
        </SelectField>
        <TextAreaField rows={2} label={say(words.reason)} {...field("reason")} />
        <TextField type="date" label={say(words.holdUntil)} {...field("until")} />
      </ActForm>
    </section>
  );
}
