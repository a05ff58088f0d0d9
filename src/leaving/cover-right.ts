import { addDays, addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { DepartureReason } from "./kinds.ts";

interface Employed {
  readonly since: CivilDate;
  readonly until: CivilDate;
}

/**
 * For how many months health and life cover go on free of charge: as long as the last contract, or the last
 * ones where they follow each other without a gap, in months of which one begun counts whole, `most` at most
 * (CSS L911-8).
 */
export function coverMonths(contracts: readonly Employed[], most: number): number {
  const last = contracts.toSorted((a, b) => b.since.localeCompare(a.since));
  const [first] = last;
  if (!first) return 0;
  let since = first.since;
  for (const { since: from, until } of last.slice(1)) {
    if (addDays(until, 1) !== since) break;
    since = from;
  }
  let months = 0;
  while (months < most && addMonths(since, months) <= first.until) months++;
  return months;
}

/** The last day of that cover, which begins on the day after the contract. */
export const coverUntil = (lastDay: CivilDate, months: number): CivilDate => addMonths(lastDay, months);

/** The last day on which the receipt of a settlement signed that day may be contested (C. trav. L1234-20). */
export const contestUntil = (signedOn: CivilDate, months: number): CivilDate => addMonths(signedOn, months);

/** Whoever retires keeps another cover, at their own cost; after a death there is nobody to cover. */
export const isCovered = (reason: DepartureReason): boolean => reason !== "retirement" && reason !== "death";
