import { AmountField, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { fieldIn } from "../../doors/web/act-answer.ts";
import { bases, mostSlices } from "../formula.ts";
import { words } from "../words.ts";

type Props = { field: ReturnType<typeof fieldIn> };

/** The fields of a formula: what it is counted on, its slices, its minimum and its maximum. */
export function FormulaFields({ field }: Props) {
  const say = useSay();
  return (
    <>
      <SelectField {...field("basis", "invoiced")} label={say(words.basis)}>
        {bases.map((basis) => (
          <option key={basis} value={basis}>
            {say(words[`basis-${basis}`])}
          </option>
        ))}
      </SelectField>
      <fieldset>
        <legend>{say(words.slices)}</legend>
        <p className="field-help">{say(words.slicesHelp)}</p>
        {Array.from({ length: mostSlices }, (_, i) => `slices.${i}`).map((row, i) => (
          <div key={row} className="field-row">
            <AmountField
              {...field(`${row}.fromCents`, i === 0 ? "0" : "")}
              label={say(words.sliceFrom)}
              optional={i > 0}
              readOnly={i === 0}
            />
            <TextField
              {...field(`${row}.rateBp`)}
              label={say(words.sliceRate)}
              optional={i > 0}
              inputMode="decimal"
            />
          </div>
        ))}
      </fieldset>
      <SelectField {...field("cut", "progressive")} label={say(words.cut)}>
        <option value="progressive">{say(words["cut-progressive"])}</option>
        <option value="whole">{say(words["cut-whole"])}</option>
      </SelectField>
      <AmountField
        {...field("minimumCents")}
        label={say(words.minimum)}
        help={say(words.minimumHelp)}
        optional
      />
      <AmountField {...field("maximumCents")} label={say(words.maximum)} optional />
    </>
  );
}
