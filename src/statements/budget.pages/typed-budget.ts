import { formatDate } from "../../design/format.ts";
import { parseAmount } from "../../design/parse-amount.ts";
import { type Language, say } from "../../foundation/words.ts";
import { type BudgetLine, budgetLines, flat } from "../budget.ts";
import { words } from "../words.ts";

type Amount = { line: BudgetLine; month: string; cents: string };
type Typed = { amounts: Amount[]; errors: Record<string, string> };

export const cellName = (line: BudgetLine, month: string) => `budget.${line}.${month}`;
export const yearName = (line: BudgetLine) => `budget.${line}.year`;

/** A budget as it was typed: an amount of the year is spread over its months, before those typed in them. */
export function typedBudget(form: FormData, months: readonly string[], language: Language): Typed {
  const errors: Record<string, string> = {};
  const read = (name: string, line: BudgetLine, when: string): bigint => {
    const text = String(form.get(name) ?? "").trim();
    if (text === "") return 0n;
    const parsed = parseAmount(text, language);
    if ("cents" in parsed) return parsed.cents;
    errors[name] = say(words.amountWrong, language, { line: say(words[`line-${line}`], language), when });
    return 0n;
  };
  const amounts = budgetLines.flatMap((line) => {
    const ofYear = read(yearName(line), line, say(words.wholeYear, language));
    const each = ofYear === 0n ? [] : flat(ofYear, months.length);
    return months.map((month, place) => {
      const typed = read(cellName(line, month), line, formatDate(`${month}-01`, language, "month"));
      return { line, month, cents: String(each[place] ?? typed) };
    });
  });
  return { amounts: amounts.filter(({ cents }) => cents !== "0"), errors };
}
