import { type Cents, sumCents } from "../foundation/money.ts";
import {
  type BalanceFamily,
  balanceFamilies,
  balanceFamilyOf,
  incomeFamilies,
  payFamilies,
  type ResultFamily,
  resultFamilyOf,
  spentFamilies,
} from "./families.ts";

/** What one account moved in a period: 0 is the period itself, 1 the one before, 2 the same a year before. */
export interface MovedRow {
  readonly span: number;
  readonly account: string;
  readonly label: string;
  readonly fiscalYear: string;
  /** Debit less credit. */
  readonly balanceCents: Cents;
}

/** What one account of the balance sheet comes to on a day, debit less credit. */
export interface StandingRow {
  readonly account: string;
  readonly label: string;
  readonly balanceCents: Cents;
}

export interface Part {
  readonly account: string;
  readonly label: string;
  readonly cents: Cents;
  /** By fiscal year, where the period touches several. */
  readonly byYear: readonly { readonly year: string; readonly cents: Cents }[];
}

/** One family, as money in or money out above zero. */
export interface Flow {
  readonly family: ResultFamily;
  readonly cents: Cents;
  readonly parts: readonly Part[];
}

export interface Totals {
  readonly incomeCents: Cents;
  readonly salesCents: Cents;
  readonly spentCents: Cents;
  readonly contributionCents: Cents;
  readonly payCents: Cents;
  readonly resultCents: Cents;
}

export interface Result {
  readonly incomes: readonly Flow[];
  readonly spent: readonly Flow[];
  readonly contribution: Flow | null;
  readonly pay: readonly Flow[];
  readonly totals: Totals;
}

/** The result of a period from what its accounts moved: every account of classes 6 and 7 counts once. */
export function resultOf(rows: readonly MovedRow[], contributions: ReadonlySet<string>): Result {
  const of = (families: readonly ResultFamily[]) =>
    families.flatMap((family) => {
      const own = rows.filter(({ account }) => resultFamilyOf(account, contributions) === family);
      return own.length === 0 ? [] : [flowOf(family, own)];
    });
  const [incomes, spent, pay] = [of(incomeFamilies), of(spentFamilies), of(payFamilies)];
  const [contribution = null] = of(["contribution"]);
  const total = (flows: readonly Flow[]) => sumCents(flows.map(({ cents }) => cents));
  const totals = {
    incomeCents: total(incomes),
    salesCents: total(incomes.filter(({ family }) => family === "sales")),
    spentCents: total(spent),
    contributionCents: contribution?.cents ?? 0n,
    payCents: total(pay),
  };
  const { incomeCents, spentCents, contributionCents, payCents } = totals;
  const resultCents = incomeCents - spentCents - contributionCents - payCents;
  return { incomes, spent, contribution, pay, totals: { ...totals, resultCents } };
}

function flowOf(family: ResultFamily, rows: readonly MovedRow[]): Flow {
  const sign = incomeFamilies.includes(family) ? -1n : 1n;
  const parts = [...new Set(rows.map(({ account }) => account))].sort().map((account): Part => {
    const own = rows.filter((row) => row.account === account);
    const byYear = own.map(({ fiscalYear, balanceCents }) => ({
      year: fiscalYear.slice(0, 4),
      cents: sign * balanceCents,
    }));
    return { account, label: own[0]?.label ?? "", cents: sumCents(byYear.map((one) => one.cents)), byYear };
  });
  return { family, cents: sumCents(parts.map(({ cents }) => cents)), parts };
}

/** One family of the balance sheet, on the side where it stands that day. */
export interface Standing {
  readonly family: BalanceFamily;
  /** Above zero: what one has; below: what one owes. */
  readonly cents: Cents;
  readonly parts: readonly StandingRow[];
}

export interface Sheet {
  readonly has: readonly Standing[];
  readonly owes: readonly Standing[];
  readonly hasCents: Cents;
  readonly owesCents: Cents;
  /** What is left: has less owes. It comes from the four below. */
  readonly leftCents: Cents;
  /** Capital, grants for equipment, results carried forward by an opening. */
  readonly broughtCents: Cents;
  readonly earlierCents: Cents;
  readonly yearCents: Cents;
  /** Entries of which a part bears no activity: nothing, where books are well kept. */
  readonly unassignedCents: Cents;
}

/** `results`: debit less credit of classes 6 and 7, of the year, and of the years not carried forward yet. */
export function sheetOf(
  rows: readonly StandingRow[],
  results: { readonly yearCents: Cents; readonly earlierCents: Cents },
): Sheet {
  const standing = balanceFamilies
    .filter((family) => family !== "own")
    .map((family): Standing => {
      const parts = rows.filter(({ account }) => balanceFamilyOf(account) === family);
      return { family, parts, cents: sumCents(parts.map(({ balanceCents }) => balanceCents)) };
    });
  const has = standing.filter(({ cents }) => cents > 0n);
  const owes = standing.filter(({ cents }) => cents < 0n);
  const hasCents = sumCents(has.map(({ cents }) => cents));
  const owesCents = -sumCents(owes.map(({ cents }) => cents));
  const own = rows.filter(({ account }) => balanceFamilyOf(account) === "own");
  const broughtCents = -sumCents(own.map(({ balanceCents }) => balanceCents));
  const [yearCents, earlierCents] = [-results.yearCents, -results.earlierCents];
  const leftCents = hasCents - owesCents;
  const unassignedCents = leftCents - broughtCents - earlierCents - yearCents;
  return {
    ...{ has, owes, hasCents, owesCents, leftCents },
    ...{ broughtCents, earlierCents, yearCents, unassignedCents },
  };
}
