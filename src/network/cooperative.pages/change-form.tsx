import { useState } from "react";
import { Form } from "react-router";
import { ColourField } from "../../design/colour-field.tsx";
import { AmountField, type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { forms, formWords } from "../forms.ts";
import { words } from "../words.ts";
import type { Answer, Found } from "./sheet.tsx";

type Text = "name" | "registerTown" | "street" | "postcode" | "town" | "email" | "phone" | "website" | "iban";

/** All that may change of the sheet; the SIREN and the VAT number stand outside. */
export function ChangeForm({ found: { sheet, key }, answer }: { found: Found; answer: Answer | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const typed = answer?.typed ?? {};
  const errors = answer?.errors;
  const floor = formatCents(sheet.capitalFloorCents, language, { euro: false });
  const text = (name: Text, more: { optional?: boolean; type?: string; inputMode?: "numeric" } = {}) => (
    <TextField
      name={name}
      label={say(words[name])}
      errors={errors}
      defaultValue={typed[name] ?? sheet[name]}
      {...more}
    />
  );
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="key" value={key} />
      {text("name")}
      <LegalFormField kept={typed.form ?? sheet.form} errors={errors} />
      <AmountField
        name="capitalFloor"
        label={say(words.capitalFloor)}
        help={say(words.capitalHelp)}
        errors={errors}
        defaultValue={typed.capitalFloor ?? floor}
      />
      {text("registerTown")}
      {text("street")}
      {text("postcode", { inputMode: "numeric" })}
      {text("town")}
      {text("email", { type: "email" })}
      {text("phone", { optional: true, type: "tel" })}
      {text("website", { optional: true })}
      {text("iban", { optional: true })}
      <Colour kept={typed.brandColour ?? sheet.brandColour} errors={errors} />
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.changeCooperative)}
        </button>
      </div>
    </Form>
  );
}

type Kept = { kept: string; errors: FieldErrors | undefined };

function LegalFormField({ kept, errors }: Kept) {
  const say = useSay();
  return (
    <SelectField name="form" label={say(words.form)} errors={errors} defaultValue={kept}>
      {forms.map((form) => (
        <option key={form} value={form}>{`${form} · ${say(formWords[form])}`}</option>
      ))}
    </SelectField>
  );
}

function Colour({ kept, errors }: Kept) {
  const [colour, setColour] = useState(kept);
  const label = useSay()(words.brandColour);
  return <ColourField name="brandColour" value={colour} onChange={setColour} {...{ label, errors }} />;
}
