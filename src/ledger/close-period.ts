import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { addMonths, type CivilDate, type Month, monthOf } from "../foundation/calendar.ts";
import { month } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { type FiscalYear, insertPeriodClosing, listClosedMonths, listFiscalYears } from "./books.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Close a month: it takes no entry any more. Months are closed in order, once they are over (R3.05); asked
 * so, the open months before it are closed with it.
 */
export const closePeriod = operation({
  name: "ledger.close-period",
  label: words.closePeriod,
  at: "POST /periods/{month}/closing",
  input: z.object({ month: month(), earlierToo: z.boolean().default(false) }),
  async find(input, { db, cooperative, today }) {
    const years = await listFiscalYears(db, cooperative);
    return monthAmong(input, { years, closed: new Set(await listClosedMonths(db, cooperative)), today });
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ month, open, earlierToo, closed, today }) {
    const after = addMonths(`${month}-01`, 1);
    if (closed.has(month)) return refusals.monthAlreadyClosed({ month });
    if (today < after) return refusals.monthNotOver({ month, date: after });
    const earliest = open[0] ?? month;
    return earliest < month && !earlierToo ? refusals.earlierMonthOpen({ month: earliest }) : null;
  },
  async effect({ month, open }, { db, cooperative, now, actor }) {
    for (const each of open)
      await insertPeriodClosing(db, cooperative, { month: each, now, by: actor.person });
    return { month, closed: open };
  },
});

interface Months {
  readonly years: readonly Pick<FiscalYear, "startsOn" | "endsOn">[];
  readonly closed: ReadonlySet<Month>;
  readonly today: CivilDate;
}

/** A month that may be closed or not, among those of the books; null where no year has it. */
export function monthAmong(
  { month, earlierToo }: { month: Month; earlierToo: boolean },
  { years, closed, today }: Months,
) {
  const first = years[0];
  const inYear = years.some((y) => monthOf(y.startsOn) <= month && month <= monthOf(y.endsOn));
  if (!first || !inYear) return null;
  return { month, open: openMonths(monthOf(first.startsOn), month, closed), earlierToo, closed, today };
}

/** The months that closing up to one would shut, in order. */
export function openMonths(first: Month, last: Month, closed: ReadonlySet<Month>): Month[] {
  const open: Month[] = [];
  for (let month = first; month <= last; month = monthOf(addMonths(`${month}-01`, 1)))
    if (!closed.has(month)) open.push(month);
  return open;
}
