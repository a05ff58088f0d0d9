import {
  addMonths,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
  type Month,
  monthOf,
} from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { FiscalYear } from "./books.sql.ts";
import { refusals } from "./refusals.ts";

export function monthsOf({ startsOn, endsOn }: Pick<FiscalYear, "startsOn" | "endsOn">): Month[] {
  const months: Month[] = [];
  for (let month = monthOf(startsOn); month <= monthOf(endsOn); month = monthOf(addMonths(`${month}-01`, 1)))
    months.push(month);
  return months;
}

/** R3.05: a month is closed at the latest before the end of the one that follows. */
export const isLate = (month: Month, today: CivilDate) => today > lastDayToClose(month);

/** The last day on which a month may be closed in time, or opened again. */
export const lastDayToClose = (month: Month): CivilDate => lastOfMonth(addMonths(`${month}-01`, 1));

/**
 * Why a closed month is frozen: its fiscal year is closed, a month after it is, or the following period is
 * over (R3.05). Then a mistake is corrected by a counter-entry in an open month. Null while it may be
 * opened again.
 */
export function whyFrozen(
  month: Month,
  { years, closed, today }: { years: readonly FiscalYear[]; closed: ReadonlySet<Month>; today: CivilDate },
): Refusal | null {
  const day = firstOfMonth(`${month}-01`);
  const year = years.find((one) => firstOfMonth(one.startsOn) <= day && day <= one.endsOn);
  if (year?.closed) return refusals.frozenByYear({ month, date: year.endsOn });
  const next = [...closed].filter((other) => other > month).sort()[0];
  if (next) return refusals.frozenByNext({ month, next });
  return isLate(month, today) ? refusals.frozenByDate({ month, date: lastDayToClose(month) }) : null;
}
