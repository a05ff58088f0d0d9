import { addMonths, type CivilDate, lastOfMonth, type Month, monthOf } from "../foundation/calendar.ts";
import type { FiscalYear } from "./books.sql.ts";

export function monthsOf({ startsOn, endsOn }: FiscalYear): Month[] {
  const months: Month[] = [];
  for (let month = monthOf(startsOn); month <= monthOf(endsOn); month = monthOf(addMonths(`${month}-01`, 1)))
    months.push(month);
  return months;
}

/** R3.05: a month is closed at the latest before the end of the one that follows. */
export const isLate = (month: Month, today: CivilDate) => today > lastOfMonth(addMonths(`${month}-01`, 1));
