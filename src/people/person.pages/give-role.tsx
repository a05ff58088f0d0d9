import { ActForm } from "../../design/act-form.tsx";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type Role, roles } from "../../foundation/actor.ts";
import type { Person } from "../person.sql.ts";
import { roleWords, words } from "../words.ts";

type GiveRoleProps = {
  person: Person;
  /** Those that have no end yet. */
  held: readonly Role[];
  today: string;
  formKey: string;
  errors: FieldErrors | undefined;
};

/** One more role, from a day on: the same admission, of someone already here. */
export function GiveRole({ person, held, today, formKey, errors }: GiveRoleProps) {
  const say = useSay();
  return (
    <ActForm
      intent="admit"
      label={say(words.giveRole)}
      formKey={formKey}
      refused={errors?.role !== undefined || errors?.since !== undefined}
      fold={held.join()}
    >
      {(["givenName", "familyName", "email"] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={person[name]} />
      ))}
      <SelectField name="role" label={say(words.role)} errors={errors}>
        {roles
          .filter((role) => !held.includes(role))
          .map((role) => (
            <option key={role} value={role}>
              {say(roleWords[role])}
            </option>
          ))}
      </SelectField>
      <TextField name="since" type="date" label={say(words.fromDate)} defaultValue={today} errors={errors} />
    </ActForm>
  );
}
