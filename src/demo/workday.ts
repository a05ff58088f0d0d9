import { addDays, type CivilDate } from "../foundation/calendar.ts";
import { isPublicHoliday } from "../foundation/public-holidays.ts";

const weekday = (date: CivilDate) => new Date(`${date}T00:00:00Z`).getUTCDay();

/** The nth day from one on, forth or back, on which people work. */
export function workday(from: CivilDate, n: number): CivilDate {
  let date = from;
  for (let left = Math.abs(n); left > 0; ) {
    date = addDays(date, Math.sign(n));
    if (![0, 6].includes(weekday(date)) && !isPublicHoliday(date)) left--;
  }
  return date;
}
