import type { FieldErrors } from "../../design/field.tsx";
import type { Line } from "../../design/line-editor.tsx";
import { parseAmount } from "../../design/parse-amount.ts";
import { sumCents } from "../../foundation/money.ts";
import { type Language, say } from "../../foundation/words.ts";
import { words } from "../words.ts";
import { readLines } from "./form-value.ts";

function typedLines(form: FormData): Line[] {
  const rows: Line[] = [];
  for (let row = 0; form.has(`lines.${row}.label`); row++) {
    const cell = (key: string) => String(form.get(`lines.${row}.${key}`) ?? "");
    const told = { label: cell("label"), category: cell("category"), net: cell("net"), vat: cell("vat") };
    rows.push({ id: String(row), ...told });
  }
  return rows;
}

/**
 * What the form of a bill says, as `keepBill` takes it, or what is wrong, cell by cell. The VAT of the paper
 * that is not typed is what its total has above its lines.
 */
export function readBillForm(form: FormData, language: Language) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const cents = (name: string) => {
    if (text(name) === "") return null;
    const amount = parseAmount(text(name), language);
    return "cents" in amount ? amount.cents : text(name);
  };
  const read = readLines(typedLines(form), language);
  const errors = read.flatMap(({ row, line }) =>
    line === null ? [[`lines.${row}.net`, say(words.badAmount, language)]] : [],
  );
  if (errors.length > 0) return { errors: Object.fromEntries(errors) as FieldErrors };
  const lines = read.flatMap(({ line }) => line ?? []);
  const grossCents = cents("gross");
  const above = typeof grossCents === "bigint" ? grossCents - sumCents(lines.map((l) => l.netCents)) : null;
  return {
    input: {
      ...(text("id") && { id: text("id") }),
      ...{ kind: text("kind"), activity: text("activity") || null, supplier: text("supplier") || null },
      ...{ reference: text("reference"), issuedOn: text("issuedOn") || null, dueOn: text("dueOn") || null },
      ...{ regime: text("regime"), grossCents, origin: text("origin") || null, note: text("note") },
      vatCents: cents("vat") ?? (above !== null && above >= 0n ? above : null),
      advancedBy: text("advancedBy") || null,
      advancedPercent: text("advancedPercent") === "" ? null : Number(text("advancedPercent")),
      advancedCents: cents("advancedCents"),
      notTwice: form.has("notTwice"),
      lines,
    },
  };
}
