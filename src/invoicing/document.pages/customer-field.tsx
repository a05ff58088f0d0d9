import { Link, useLoaderData } from "react-router";
import { type FieldErrors, SelectField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { EditorData } from "./load-editor.ts";

type CustomerFieldProps = {
  value: string;
  errors: FieldErrors | undefined;
  onChange: (customer: string) => void;
};

export function CustomerField({ value, errors, onChange }: CustomerFieldProps) {
  const { customers } = useLoaderData<EditorData>();
  const say = useSay();
  const severalActivities = new Set(customers.map((c) => c.activity)).size > 1;
  return (
    <SelectField
      name="customer"
      label={say(words.customer)}
      errors={errors}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      help={<Link to="/clients#ajouter">{say(words.newCustomer)}</Link>}
    >
      <option value="" />
      {customers.map(({ id, name, activityName }) => (
        <option key={id} value={id}>
          {severalActivities ? `${name} · ${activityName}` : name}
        </option>
      ))}
    </SelectField>
  );
}
