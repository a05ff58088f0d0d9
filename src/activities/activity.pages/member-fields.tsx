import { Choices } from "../../design/choices.tsx";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { contracts } from "../contract-kinds.ts";
import { words } from "../words.ts";

export type Candidate = { id: string; name: string; adviser: boolean };

type MemberFieldsProps = {
  /** Before each name: "members.0." in a list, nothing alone. */
  prefix: string;
  people: readonly Candidate[];
  errors: FieldErrors | undefined;
  typed?: Readonly<Record<string, string>>;
  optional?: boolean;
};

/** A person and their contract; the end is asked of a CAPE only (R1.36). */
export function MemberFields({ prefix, people, errors, typed = {}, optional }: MemberFieldsProps) {
  const say = useSay();
  return (
    <>
      <SelectField
        name={`${prefix}person`}
        label={say(words.entrepreneur)}
        errors={errors}
        optional={optional ?? false}
        defaultValue={typed[`${prefix}person`] ?? ""}
        help={<a href="/personnes#admettre">{say(words.unknownHere)}</a>}
      >
        <Choices none={say(optional ? words.laterEntrepreneur : words.choosePerson)} among={people} />
      </SelectField>
      <SelectField
        name={`${prefix}contract`}
        label={say(words.contract)}
        errors={errors}
        defaultValue={typed[`${prefix}contract`] ?? "cape"}
      >
        {contracts.map((contract) => (
          <option key={contract} value={contract}>
            {say(words[contract])}
          </option>
        ))}
      </SelectField>
      <TextField
        name={`${prefix}capeEndsOn`}
        type="date"
        label={say(words.capeEndsOn)}
        help={say(words.capeEndsHelp)}
        defaultValue={typed[`${prefix}capeEndsOn`]}
        errors={errors}
        optional
      />
    </>
  );
}
