import { addMonths, type CivilDate, type Month, monthOf } from "../foundation/calendar.ts";
import { type Cents, shareOf, splitByWeight, sumCents } from "../foundation/money.ts";
import { incomeFamilies, resultFamilyOf } from "./families.ts";
import type { Year } from "./period.ts";

/** What one plans: few lines, each of one or several families of the statement. */
export const budgetLines = ["sales", "grants", "purchases", "running", "contribution", "pay"] as const;
export type BudgetLine = (typeof budgetLines)[number];

/** What comes in counts for, the rest against what is left. */
export const comesIn = (line: BudgetLine): boolean => line === "sales" || line === "grants";

/** Amounts of a year by line, one for each of its months, above zero as one says them. */
export type Plan = Readonly<Record<BudgetLine, readonly Cents[]>>;

/** The line that a charge or an income counts in. */
export function lineOf(account: string, contributions: ReadonlySet<string>): BudgetLine {
  const family = resultFamilyOf(account, contributions);
  if (family === "sales" || family === "contribution") return family;
  if (incomeFamilies.includes(family)) return "grants";
  if (family === "purchases" || family === "subcontracting" || family === "exchanged") return "purchases";
  return family === "gross" || family === "social" ? "pay" : "running";
}

export function monthsOf({ startsOn, endsOn }: Year): Month[] {
  const months: Month[] = [];
  for (let day: CivilDate = startsOn; day <= endsOn; day = addMonths(day, 1)) months.push(monthOf(day));
  return months;
}

export const planOf = (of: (line: BudgetLine) => readonly Cents[]): Plan =>
  Object.fromEntries(budgetLines.map((line) => [line, of(line)])) as unknown as Plan;

/** An amount of the year over its months, the same each month to the cent that divides. */
export const flat = (cents: Cents, months: number): Cents[] =>
  splitByWeight(
    cents,
    Array.from({ length: months }, () => 1n),
  );

/** Another year’s figures, so many basis points higher or lower. */
export const grown = (cents: readonly Cents[], growthBp: number): Cents[] =>
  cents.map((one) => one + shareOf(one, growthBp));

/** What a plan leaves in its first months; of the whole year without a number. */
export function leftOf(plan: Plan, months?: number): Cents {
  const signed = budgetLines.map((line) => {
    const cents = sumCents(plan[line].slice(0, months));
    return comesIn(line) ? cents : -cents;
  });
  return sumCents(signed);
}
