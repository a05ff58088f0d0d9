import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import type { Customer } from "../customer.ts";
import { customerKinds } from "../customer-kinds.ts";
import { words } from "../words.ts";

type Props = { errors: FieldErrors | undefined; customer?: Customer };

const needed: readonly string[] = ["name", "street", "postcode", "town", "country"];
const helped: Readonly<Record<string, Word>> = {
  siret: words.siretHelp,
  vatNumber: words.vatNumberHelp,
  country: words.countryHelp,
};

type Asked = Exclude<keyof Customer, "id" | "activity" | "code" | "kind">;
const asked: readonly Asked[] = [
  ...(["name", "siren", "siret", "vatNumber", "street", "postcode", "town", "country"] as const),
  ...(["email", "phone", "deliveryAddress"] as const),
];

/** Who a customer is, to add or to change: who, where, how to reach them. */
export function CustomerFields({ errors, customer }: Props) {
  const say = useSay();
  const field = (name: Asked) => (
    <TextField
      key={name}
      {...{ name, label: say(words[name]), errors, optional: !needed.includes(name) }}
      defaultValue={customer?.[name] ?? (name === "country" ? "FR" : "")}
      help={helped[name] && say(helped[name])}
      autoComplete="off"
    />
  );
  return (
    <div className="field-pairs">
      <SelectField
        {...{ name: "kind", label: say(words.kind), errors, defaultValue: customer?.kind ?? "business" }}
      >
        {customerKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(words[kind])}
          </option>
        ))}
      </SelectField>
      {asked.map(field)}
    </div>
  );
}
