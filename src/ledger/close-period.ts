import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { addMonths, monthOf } from "../foundation/calendar.ts";
import { month } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertPeriodClosing, listClosedMonths, listFiscalYears } from "./books.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Close a month: it takes no entry any more. Months are closed in order, once they are over (R3.05). */
export const closePeriod = operation({
  name: "ledger.close-period",
  label: words.closePeriod,
  at: "POST /periods/{month}/closing",
  input: z.object({ month: month() }),
  async find(input, { db, cooperative, today }) {
    const years = await listFiscalYears(db, cooperative);
    const first = years[0];
    if (!first) return null;
    const inYear = years.some((y) => monthOf(y.startsOn) <= input.month && input.month <= monthOf(y.endsOn));
    if (!inYear) return null;
    const closed = new Set(await listClosedMonths(db, cooperative));
    return { month: input.month, firstMonth: monthOf(first.startsOn), closed, today };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ month, firstMonth, closed, today }) {
    const after = addMonths(`${month}-01`, 1);
    if (closed.has(month)) return refusals.monthAlreadyClosed({ month });
    if (today < after) return refusals.monthNotOver({ month, date: after });
    const before = monthOf(addMonths(`${month}-01`, -1));
    return before >= firstMonth && !closed.has(before) ? refusals.earlierMonthOpen({ month: before }) : null;
  },
  async effect({ month }, { db, cooperative, now, actor }) {
    await insertPeriodClosing(db, cooperative, { month, now, by: actor.person });
    return { month };
  },
});
