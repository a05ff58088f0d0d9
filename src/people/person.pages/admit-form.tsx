import { Form } from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { roles } from "../../foundation/actor.ts";
import { roleWords, words } from "../words.ts";

type AdmitFormProps = {
  answer: { errors: FieldErrors; whole: string | undefined } | null | undefined;
  today: string;
  requestKey: string;
};

export function AdmitForm({ answer, today, requestKey }: AdmitFormProps) {
  const say = useSay();
  const errors = answer?.errors;
  return (
    <section id="admettre">
      <h2>{say(words.admitPerson)}</h2>
      <Form method="post" className="stack">
        <ErrorSummary errors={errors} whole={answer?.whole} />
        <input type="hidden" name="key" value={requestKey} />
        <TextField name="givenName" label={say(words.givenName)} errors={errors} autoComplete="off" />
        <TextField name="familyName" label={say(words.familyName)} errors={errors} autoComplete="off" />
        <TextField name="email" type="email" label={say(words.email)} errors={errors} autoComplete="off" />
        <SelectField name="role" label={say(words.role)} errors={errors} defaultValue="entrepreneur">
          {roles.map((role) => (
            <option key={role} value={role}>
              {say(roleWords[role])}
            </option>
          ))}
        </SelectField>
        <TextField
          name="since"
          type="date"
          label={say(words.fromDate)}
          defaultValue={today}
          errors={errors}
        />
        <div className="actions">
          <button type="submit" name="intent" value="admit" className="button button-main">
            {say(words.admitPerson)}
          </button>
        </div>
      </Form>
    </section>
  );
}
