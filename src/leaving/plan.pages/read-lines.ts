import { parseAmount } from "../../design/parse-amount.ts";
import { type Language, say } from "../../foundation/words.ts";
import { planWords } from "../plan-words.ts";

/** How many amounts a settlement may have on its form; an empty line is none. */
export const settlementRows = 8;

type Read = { lines: { label: string; cents: bigint }[] } | { errors: Record<string, string> };

/** The amounts of a settlement as they were typed: a label without an amount, or the reverse, is a slip. */
export function readLines(text: (name: string) => string, language: Language): Read {
  const lines: { label: string; cents: bigint }[] = [];
  const errors: Record<string, string> = {};
  for (let row = 1; row <= settlementRows; row++) {
    const [label, typed] = [text(`label${row}`), text(`amount${row}`)];
    if (label === "" && typed === "") continue;
    const amount = parseAmount(typed, language);
    if (label === "" || "error" in amount)
      errors[label === "" ? `label${row}` : `amount${row}`] = say(planWords.lineBad, language);
    else lines.push({ label, cents: amount.cents });
  }
  return Object.keys(errors).length > 0 ? { errors } : { lines };
}
