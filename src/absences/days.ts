import { addDays, type CivilDate, daysBetween } from "../foundation/calendar.ts";
import { isPublicHoliday } from "../foundation/public-holidays.ts";

/** Days away: from the morning of the first, or noon, until the evening of the last, or noon. */
export interface Away {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly halfFirst: boolean;
  readonly halfLast: boolean;
}

const isSunday = (date: CivilDate): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() === 0;

/** A day that leave is counted in: any but the weekly rest and holidays (jours ouvrables, R3141-4). */
const isWorkingDay = (date: CivilDate): boolean => !isSunday(date) && !isPublicHoliday(date);

/** Calendar days, the first and the last counted. */
export const calendarDays = ({ from, to }: Pick<Away, "from" | "to">): number => daysBetween(from, to) + 1;

/** Working days, by halves: 0.5 for a morning. */
export function workingDays({ from, to, halfFirst, halfLast }: Away): number {
  let days = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) days += 1;
  if (halfFirst && isWorkingDay(from)) days -= 0.5;
  if (halfLast && isWorkingDay(to)) days -= 0.5;
  return days;
}

/** The part of an absence that lies within some days; null where none does. */
export function within(away: Away, from: CivilDate, to: CivilDate): Away | null {
  if (away.to < from || away.from > to) return null;
  const [first, last] = [away.from > from ? away.from : from, away.to < to ? away.to : to];
  return {
    from: first,
    to: last,
    halfFirst: away.halfFirst && first === away.from,
    halfLast: away.halfLast && last === away.to,
  };
}
