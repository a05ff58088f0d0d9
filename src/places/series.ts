import { z } from "zod";
import { addDays, addMonths, type CivilDate, firstOfMonth } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { weekdayOf } from "./rule.ts";
import { slotShape } from "./slot-input.ts";

export const frequencies = ["weekly", "monthly"] as const;

/** A rule as RFC 5545 §3.3.10 has it: FREQ, INTERVAL, UNTIL, on the weekday of its first date. */
export const seriesShape = {
  room: z.uuid(),
  ...slotShape,
  frequency: z.enum(frequencies, { error: "not-chosen" }),
  every: z.coerce.number({ error: "not-a-count" }).int({ error: "not-a-count" }).min(1).max(12).default(1),
  until: civilDate(),
};
export interface SeriesRule {
  readonly date: CivilDate;
  readonly frequency: (typeof frequencies)[number];
  readonly every: number;
  readonly until: CivilDate;
}

/** Two years of weeks at most. */
export const mostDates = 105;

/**
 * The dates of a series: every so many weeks, or the same weekday of the month, « le 2e mardi ». A month
 * that has no fifth one has none. Dates alone: the hours are those that the clock shows on each.
 */
export function datesOf({ date, frequency, every, until }: SeriesRule): CivilDate[] {
  const dates: CivilDate[] = [];
  const nth = Math.floor((Number(date.slice(8)) - 1) / 7);
  for (let n = 0; n < mostDates; n += 1) {
    const next =
      frequency === "weekly"
        ? addDays(date, n * every * 7)
        : nthWeekday(addMonths(firstOfMonth(date), n * every), weekdayOf(date), nth);
    if (next && next > until) break;
    if (next) dates.push(next);
  }
  return dates;
}

function nthWeekday(first: CivilDate, weekday: number, nth: number): CivilDate | null {
  const found = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + nth * 7);
  return found.slice(0, 7) === first.slice(0, 7) ? found : null;
}
