import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { Customer } from "../customer.ts";
import { customerKinds } from "../customer-kinds.ts";
import { words } from "../words.ts";

type Props = { errors: FieldErrors | undefined; customer?: Customer };

const asked = [
  "name",
  "siret",
  "vatNumber",
  "street",
  "postcode",
  "town",
  "country",
  "email",
  "phone",
] as const;
const needed: readonly string[] = ["name", "street", "postcode", "town", "country"];

/** Who a customer is, to add or to change. */
export function CustomerFields({ errors, customer }: Props) {
  const say = useSay();
  return (
    <>
      <SelectField
        {...{ name: "kind", label: say(words.kind), errors, defaultValue: customer?.kind ?? "business" }}
      >
        {customerKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(words[kind])}
          </option>
        ))}
      </SelectField>
      {asked.map((name) => (
        <TextField
          key={name}
          {...{ name, label: say(words[name]), errors, optional: !needed.includes(name) }}
          defaultValue={customer?.[name] ?? (name === "country" ? "FR" : "")}
          help={name === "country" ? say(words.countryHelp) : undefined}
          autoComplete="off"
        />
      ))}
      <TextField
        {...{ name: "deliveryAddress", label: say(words.deliveryAddress), errors, optional: true }}
        defaultValue={customer?.deliveryAddress ?? ""}
        autoComplete="off"
      />
    </>
  );
}
