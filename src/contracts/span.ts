import { addDays, addMonths, type CivilDate, daysBetween } from "../foundation/calendar.ts";

/** Days from the first to the last, both counted; without a last day it goes on. */
export interface Span {
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}

/** How long something lasted: whole months, then the days left over. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

/** The length of days that follow each other: 1 July 2024 to 31 December 2025 is 18 months. */
export function durationOf(since: CivilDate, until: CivilDate): Duration {
  const after = addDays(until, 1);
  let months = 0;
  while (addMonths(since, months + 1) <= after) months++;
  return { months, days: daysBetween(addMonths(since, months), after) };
}

/** A date, earlier by these durations: months first, days after. */
export function lessDurations(date: CivilDate, durations: readonly Duration[]): CivilDate {
  const months = durations.reduce((sum, d) => sum + d.months, 0);
  const days = durations.reduce((sum, d) => sum + d.days, 0);
  return addDays(addMonths(date, -months), -days);
}

const far = "9999-12-31";
export const overlaps = (a: Span, b: Span): boolean =>
  a.since <= (b.until ?? far) && b.since <= (a.until ?? far);
