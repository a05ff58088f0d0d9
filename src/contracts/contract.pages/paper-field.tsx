import { type FieldErrors, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

/** The signed copy of what is recorded. */
export function PaperField({ name, errors }: { name: string; errors: FieldErrors | undefined }) {
  const say = useSay();
  return (
    <TextField
      name={name}
      type="file"
      accept=".pdf,.jpg,.jpeg,.png"
      label={say(words.paper)}
      help={say(words.paperHelp)}
      errors={errors}
      optional
    />
  );
}
