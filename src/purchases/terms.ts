import { addDays, type CivilDate, lastOfMonth } from "../foundation/calendar.ts";

/** From the invoice; or the end of the month in which so many days end. */
export interface Terms {
  readonly delayDays: number;
  readonly endOfMonth: boolean;
}

/** When an invoice of that day is due by the supplier's terms. */
export function dueOnOf(issuedOn: CivilDate, { delayDays, endOfMonth }: Terms): CivilDate {
  const day = addDays(issuedOn, delayDays);
  return endOfMonth ? lastOfMonth(day) : day;
}

/** The latest day that terms may come to: 60 days, or 45 days and the end of the month (C. com. L441-10). */
export function latestDueOn(issuedOn: CivilDate): CivilDate {
  const [days, month] = [addDays(issuedOn, 60), lastOfMonth(addDays(issuedOn, 45))];
  return days > month ? days : month;
}
