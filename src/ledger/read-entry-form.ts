import { amountErrors } from "../design/amount-errors.ts";
import { parseAmount } from "../design/parse-amount.ts";
import { sayRefusal } from "../foundation/refusal.ts";
import { type Language, say } from "../foundation/words.ts";
import { refusals } from "./refusals.ts";

interface TypedLine {
  account: string;
  thirdParty: string | null;
  activity: string | null;
  label?: string;
  debitCents: bigint;
  creditCents: bigint;
}

export interface TypedEntry {
  journal: string;
  date: string;
  documentRef: string;
  label: string;
  lines: TypedLine[];
}

/**
 * An entry as a form sends it (`lines.<row>.<column>`): amounts as people type them, activities by their
 * code. Empty lines are left out. Answers the entry, or what each field must change.
 */
export function readEntryForm(
  form: FormData,
  activities: readonly { id: string; code: string }[],
  language: Language,
): { entry: TypedEntry } | { errors: Record<string, string>; whole?: undefined } {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const errors: Record<string, string> = {};
  const lines: TypedLine[] = [];
  for (let row = 0; form.has(`lines.${row}.account`); row++) {
    const cell = (column: string) => text(`lines.${row}.${column}`);
    if (!["account", "debit", "credit"].some((column) => cell(column))) continue;
    const amount = (column: string): bigint => {
      const parsed = parseAmount(cell(column), language);
      if ("cents" in parsed) return parsed.cents;
      if (parsed.error !== "empty")
        errors[`lines.${row}.${column}`] = say(amountErrors[parsed.error], language);
      return 0n;
    };
    const code = cell("activity").toUpperCase();
    const activity = activities.find((a) => a.code === code)?.id ?? null;
    if (code && !activity)
      errors[`lines.${row}.activity`] = sayRefusal(refusals.unknownActivity({ line: row + 1 }), language);
    const label = cell("label");
    lines.push({
      account: cell("account"),
      thirdParty: cell("thirdParty") || null,
      activity,
      ...(label ? { label } : {}),
      debitCents: amount("debit"),
      creditCents: amount("credit"),
    });
  }
  if (Object.keys(errors).length > 0) return { errors };
  const head = {
    journal: text("journal"),
    date: text("date"),
    documentRef: text("documentRef"),
    label: text("label"),
  };
  return { entry: { ...head, lines } };
}
