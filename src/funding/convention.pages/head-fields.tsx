import { Choices } from "../../design/choices.tsx";
import { CheckField, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { units } from "../convention.ts";
import { publicWords } from "../convention-words.ts";
import type { Funder } from "../funder.sql.ts";
import { words } from "../words.ts";
import type { TermsProps } from "./term-fields.tsx";

type HeadProps = Pick<TermsProps, "typed" | "errors"> & { funders: readonly Funder[] };

/** What of a convention no amendment changes: whose it is, what it counts, when it begins. */
export function HeadFields({ typed, errors, funders }: HeadProps) {
  const say = useSay();
  const text = (name: "reference" | "name", maxLength: number) => (
    <TextField {...{ name, label: say(words[name]), errors, maxLength }} defaultValue={typed?.[name] ?? ""} />
  );
  const tick = (name: "european" | "nominative") => (
    <CheckField
      {...{ name, label: say(words[name]), help: say(words[`${name}Help`]), errors }}
      defaultChecked={typed?.[name] === "on"}
    />
  );
  return (
    <>
      <SelectField name="funder" label={say(words.funder)} errors={errors} defaultValue={typed?.funder ?? ""}>
        <Choices none={say(words.chooseFunder)} among={funders} />
      </SelectField>
      {text("reference", 60)}
      {text("name", 120)}
      <SelectField name="unit" label={say(words.unit)} errors={errors} defaultValue={typed?.unit ?? "person"}>
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {say(publicWords[unit])}
          </option>
        ))}
      </SelectField>
      {tick("european")}
      {tick("nominative")}
      <TextField
        {...{ name: "startsOn", type: "date", label: say(words.startsOn), errors }}
        defaultValue={typed?.startsOn ?? ""}
      />
    </>
  );
}
