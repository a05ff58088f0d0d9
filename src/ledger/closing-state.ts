import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { addDays, addMonths } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { listFiscalYears } from "./books.sql.ts";
import { closeFiscalYear } from "./close-fiscal-year.ts";
import { closePeriod, monthAmong } from "./close-period.ts";
import { countEntriesByMonth, listClosings, listTurns } from "./closing.sql.ts";
import { isLate, monthsOf, whyFrozen } from "./months-late.ts";
import { words } from "./words.ts";

/**
 * The fiscal years and their months: what is closed, what may be closed, what must wait and why, what was
 * opened again and by whom, what is frozen (R3.05).
 */
export const closingState = view({
  name: "ledger.closing-state",
  label: words.closePeriod,
  at: "GET /closings",
  input: z.object({}),
  may: (actor) => has(actor, "accountant", "director"),
  async read(_, { db, cooperative, today }) {
    const years = await listFiscalYears(db, cooperative);
    const closings = await listClosings(db, cooperative);
    const counts = new Map((await countEntriesByMonth(db, cooperative)).map((c) => [c.month, c.entries]));
    const closed = new Set(closings.months.map(({ what }) => what));
    const turns = await listTurns(db, cooperative);
    const told = years.map((year) => ({
      ...year,
      closed: closings.years.find(({ what }) => what === year.endsOn) ?? null,
      refusal: closeFiscalYear.whyNot({ ...year, today }),
      months: monthsOf(year).map((month) => {
        // The page asks of each month what the operation itself would ask.
        const found = monthAmong({ month, earlierToo: true }, { years, closed, today });
        const isClosed = closings.months.find(({ what }) => what === month) ?? null;
        return {
          month,
          entries: counts.get(month) ?? 0,
          closed: isClosed,
          frozen: isClosed && whyFrozen(month, { years, closed, today }),
          turns: turns.filter((turn) => turn.month === month),
          late: isLate(month, today),
          refusal: found && closePeriod.whyNot(found),
          shuts: found?.open ?? [],
        };
      }),
    }));
    const last = years.at(-1);
    const startsOn = last ? addDays(last.endsOn, 1) : null;
    const next = startsOn && { startsOn, endsOn: addDays(addMonths(startsOn, 12), -1) };
    return { years: told.reverse(), next, today };
  },
});
