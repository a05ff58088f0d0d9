import { addDays, addMonths, type CivilDate, daysBetween, lastOfMonth } from "../foundation/calendar.ts";
import { type Away, calendarDays, within, workingDays } from "./days.ts";
import type { AbsenceKind } from "./kinds.ts";

/** Days of leave that a month of work gives, in hundredths (C. trav. art. L3141-3). */
const perMonth = 250;
/** Days that a month of sickness gives (L3141-5-1, since the law of 22 April 2024). */
const perSickMonth = 200;

export interface LeaveYear {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The year in which leave is earned, from the first of June (R3141-4), on a day. */
export function leaveYearOn(day: CivilDate): LeaveYear {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < "06-01" ? 1 : 0);
  return { from: `${year}-06-01`, to: `${year + 1}-05-31` };
}

export interface Employment {
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}
export interface Taken extends Away {
  readonly kind: AbsenceKind;
}

/**
 * Working days of leave earned in a leave year up to a day: by month, in proportion of its days under
 * contract; unpaid leave gives none, sickness two days a month; the whole is rounded up (L3141-7).
 */
export function earnedLeave(
  year: LeaveYear,
  upTo: CivilDate,
  employments: readonly Employment[],
  taken: readonly Taken[],
): number {
  const end = upTo < year.to ? upTo : year.to;
  let hundredths = 0;
  for (let month = year.from; month <= end; month = addMonths(month, 1)) {
    const last = lastOfMonth(month) < end ? lastOfMonth(month) : end;
    const whole = daysBetween(month, lastOfMonth(month)) + 1;
    const days = spanned(employments, month, last);
    const unpaid = awayDays(taken, "unpaid-leave", month, last);
    const sick = awayDays(taken, "sickness", month, last);
    const worked = Math.max(days - unpaid - sick, 0);
    hundredths += (worked * perMonth + Math.min(sick, days) * perSickMonth) / whole;
  }
  // A hair of floating point is no day.
  return Math.ceil(Math.round(hundredths) / 100);
}

function spanned(employments: readonly Employment[], from: CivilDate, to: CivilDate): number {
  return employments.reduce((sum, { since, until }) => {
    const [first, last] = [since > from ? since : from, until !== null && until < to ? until : to];
    return sum + Math.max(daysBetween(first, last) + 1, 0);
  }, 0);
}

const awayDays = (taken: readonly Taken[], kind: AbsenceKind, from: CivilDate, to: CivilDate): number =>
  taken.reduce((sum, one) => {
    const part = one.kind === kind ? within(one, from, to) : null;
    return sum + (part ? calendarDays(part) : 0);
  }, 0);

export interface LeaveBalance {
  /** The leave year in which it is taken, the one after that in which it was earned. */
  readonly year: LeaveYear;
  readonly earned: number;
  readonly taken: number;
  readonly left: number;
  /** Earned since, for the year to come. */
  readonly earning: number;
}

/** What a person has earned, taken and may still take, in working days. */
export function leaveBalance(
  today: CivilDate,
  employments: readonly Employment[],
  taken: readonly Taken[],
): LeaveBalance {
  const year = leaveYearOn(today);
  const before = leaveYearOn(addDays(year.from, -1));
  const earned = earnedLeave(before, before.to, employments, taken);
  const used = taken.reduce((sum, one) => {
    const part = one.kind === "paid-leave" ? within(one, year.from, year.to) : null;
    return sum + (part ? workingDays(part) : 0);
  }, 0);
  const earning = earnedLeave(year, today, employments, taken);
  return { year, earned, taken: used, left: earned - used, earning };
}
