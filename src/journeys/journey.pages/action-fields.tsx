import { Choices } from "../../design/choices.tsx";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

type ActionFieldsProps = {
  /** The two, whoever fills the form first. */
  owners: readonly { id: string; name: string }[];
  typed: Readonly<Record<string, string>> | undefined;
  errors: FieldErrors | undefined;
};

/** What is to be done, by whom, by when. */
export function ActionFields({ owners, typed, errors }: ActionFieldsProps) {
  const say = useSay();
  return (
    <>
      <TextField name="what" label={say(words.what)} defaultValue={typed?.what ?? ""} errors={errors} />
      <div className="field-row">
        <SelectField
          name="owner"
          label={say(words.owner)}
          defaultValue={typed?.owner ?? owners[0]?.id}
          errors={errors}
        >
          <Choices among={owners} />
        </SelectField>
        <TextField
          type="date"
          name="dueOn"
          label={say(words.dueOn)}
          defaultValue={typed?.dueOn ?? ""}
          errors={errors}
          optional
        />
      </div>
    </>
  );
}
