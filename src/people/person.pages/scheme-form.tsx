import { Form } from "react-router";
import { SelectField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

export type Scheme = "light" | "dark" | null;

/** Light, dark, or as the device has it. Kept on the device: a telephone and a desk are not lit alike. */
export function SchemeForm({ scheme }: { scheme: Scheme }) {
  const say = useSay();
  return (
    <Form method="post" action="/ici" className="stack">
      <SelectField
        name="scheme"
        label={say(words.scheme)}
        help={say(words.schemeHelp)}
        defaultValue={scheme ?? "system"}
      >
        <option value="system">{say(words.schemeSystem)}</option>
        <option value="light">{say(words.schemeLight)}</option>
        <option value="dark">{say(words.schemeDark)}</option>
      </SelectField>
      <div className="actions">
        <button type="submit" className="button">
          {say(words.saveScheme)}
        </button>
      </div>
    </Form>
  );
}
