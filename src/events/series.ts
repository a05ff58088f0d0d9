import { addDays, addMonths, type CivilDate, daysBetween, lastOfMonth } from "../foundation/calendar.ts";

/**
 * Each week, every second week, the same day of the month, the same weekday of the month (the second
 * Tuesday).
 */
export const rhythms = ["week", "two-weeks", "month-day", "month-weekday"] as const;
export type Rhythm = (typeof rhythms)[number];

/** A rule of the calendar, never of instants: nine o’clock stays nine o’clock when the clocks change. */
export interface Rule {
  readonly rhythm: Rhythm;
  readonly until: CivilDate;
  /** The days on which it does not take place. */
  readonly except: readonly CivilDate[];
}

export const mostDates = 60;

/** The date of that weekday and rank in a month, `fifth` where it is the last; null where it has none. */
function weekdayIn(first: CivilDate, weekday: number, rank: number): CivilDate | null {
  const lead = (weekday - new Date(`${first}T00:00:00Z`).getUTCDay() + 7) % 7;
  const date = addDays(first, lead + (rank - 1) * 7);
  return date <= lastOfMonth(first) ? date : null;
}

function nth(from: CivilDate, rhythm: Rhythm, n: number): CivilDate | null {
  if (rhythm === "week") return addDays(from, 7 * n);
  if (rhythm === "two-weeks") return addDays(from, 14 * n);
  const month = addMonths(`${from.slice(0, 7)}-01`, n);
  if (rhythm === "month-weekday") {
    const weekday = new Date(`${from}T00:00:00Z`).getUTCDay();
    return weekdayIn(month, weekday, Math.ceil(Number(from.slice(8)) / 7));
  }
  // The month that lacks the day is passed over (RFC 5545 §3.3.10).
  const date = `${month.slice(0, 8)}${from.slice(8)}`;
  return date <= lastOfMonth(month) ? date : null;
}

/**
 * The dates of a series, its first one included, exceptions left out; one more than the most where it is
 * longer.
 */
export function datesOf(from: CivilDate, { rhythm, until, except }: Rule): CivilDate[] {
  const dates: CivilDate[] = [];
  for (let n = 0; dates.length <= mostDates && n < 2000; n++) {
    const date = nth(from, rhythm, n);
    if (date === null) continue;
    if (date > until) break;
    if (!except.includes(date)) dates.push(date);
  }
  return dates;
}

/** A date moved as another one was. */
export const shifted = (date: CivilDate, from: CivilDate, to: CivilDate): CivilDate =>
  addDays(date, daysBetween(from, to));
