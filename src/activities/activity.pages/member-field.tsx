import { Choices } from "../../design/choices.tsx";
import { type FieldErrors, SelectField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

export type Candidate = { id: string; name: string; adviser: boolean };

type MemberFieldProps = {
  name: string;
  people: readonly Candidate[];
  errors: FieldErrors | undefined;
  typed?: Readonly<Record<string, string>>;
  optional?: boolean;
};

/** A person of the cooperative, to run an activity. */
export function MemberField({ name, people, errors, typed = {}, optional = false }: MemberFieldProps) {
  const say = useSay();
  return (
    <SelectField
      name={name}
      label={say(words.entrepreneur)}
      errors={errors}
      optional={optional}
      defaultValue={typed[name] ?? ""}
      help={<a href="/personnes/nouvelle">{say(words.unknownHere)}</a>}
    >
      <Choices none={say(optional ? words.laterEntrepreneur : words.choosePerson)} among={people} />
    </SelectField>
  );
}
