import { useState } from "react";
import { Form } from "react-router";
import { TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { readTakenBack, type TakenBack } from "../credit-lines.ts";
import { Totals } from "../document.pages/totals.tsx";
import { partsOf } from "../invoice.ts";
import { quantityText } from "../typed-lines.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

type Rows = Readonly<Record<number, TakenBack>>;
const nothing: TakenBack = { quantity: "", amount: "" };

/** A credit note on the whole invoice, or on some of it, with its VAT shown before it is made. */
export function CreditForm({ found: { key, document, credits }, errors }: CreditFormProps) {
  const say = useSay();
  const usual = credits.length > 0 ? "part" : "whole";
  return (
    <details className="fold" open={errors !== undefined && ("reason" in errors || "credit" in errors)}>
      <summary>{say(words.creditInvoice)}</summary>
      <Form method="post" className="stack credit" noValidate>
        <input type="hidden" name="key" value={`${key}-credit`} />
        <fieldset className="stack">
          <legend>{say(words.creditExtent)}</legend>
          {(["whole", "part"] as const).map((extent) => (
            <label key={extent} className="choice">
              <input type="radio" name="extent" value={extent} defaultChecked={extent === usual} />{" "}
              {say(extent === "whole" ? words.creditWhole : words.creditPart)}
            </label>
          ))}
        </fieldset>
        <p className="credit-whole">{say(words.creditEffect)}</p>
        <div className="credit-part stack">
          <PartLines lines={document.lines} errors={errors} />
        </div>
        <TextField name="reason" label={say(words.reason)} maxLength={200} errors={errors} />
        <p>
          <button type="submit" name="intent" value="credit" className="button button-danger">
            {say(words.creditInvoice)}
          </button>
        </p>
      </Form>
    </details>
  );
}

type CreditFormProps = { found: Found; errors: Readonly<Record<string, string>> | undefined };
type PartProps = { lines: Found["document"]["lines"]; errors: CreditFormProps["errors"] };

function PartLines({ lines, errors }: PartProps) {
  const say = useSay();
  const language = useLanguage();
  const [rows, setRows] = useState<Rows>({});
  const taken = lines.flatMap((line, row) => {
    const read = readTakenBack(line, rows[row] ?? nothing, language);
    return "line" in read && read.line ? [read.line] : [];
  });
  const set = (row: number, change: Partial<TakenBack>) =>
    setRows({ ...rows, [row]: { ...nothing, ...rows[row], ...change } });
  return (
    <>
      <p>{say(words.creditPartHelp)}</p>
      {lines.map((line, row) => {
        const most = `${quantityText(line.quantityThousandths)} ${line.unit}`.trim();
        const of = { label: line.label, quantity: most, net: formatCents(line.netCents, language) };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an issued invoice never change
          <fieldset key={row} className="credit-line">
            <legend>{say(words.creditLine, of)}</legend>
            {(["quantity", "amount"] as const).map((name) => (
              <TextField
                key={name}
                name={`credit.${row}.${name}`}
                label={say(name === "quantity" ? words.quantityBack : words.amountBack)}
                {...{ errors, optional: true, inputMode: "decimal", autoComplete: "off" }}
                value={rows[row]?.[name] ?? ""}
                onChange={(event) => set(row, { [name]: event.currentTarget.value })}
              />
            ))}
          </fieldset>
        );
      })}
      <h3>{say(words.creditPreview)}</h3>
      <Totals parts={partsOf(taken)} />
    </>
  );
}
