import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { addDays, addMonths, type Month } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listFiscalYears } from "./books.sql.ts";
import { closeFiscalYear } from "./close-fiscal-year.ts";
import { closePeriod } from "./close-period.ts";
import { countEntriesByMonth, listClosings } from "./closing.sql.ts";
import { isLate, monthsOf } from "./months-late.ts";
import { words } from "./words.ts";

/** Closing a month with those before it, asked of the very operation that would do it. */
async function askMonth(month: Month, scene: Scene) {
  const found = await closePeriod.find({ month, earlierToo: true }, scene);
  return { refusal: found && closePeriod.whyNot(found), shuts: found?.open ?? [] };
}

/** The fiscal years and their months: what is closed, what may be closed, what must wait and why (R3.05). */
export const closingState = view({
  name: "ledger.closing-state",
  label: words.closePeriod,
  at: "GET /closings",
  input: z.object({}),
  may: (actor) => has(actor, "accountant", "director"),
  async read(_, scene) {
    const { db, cooperative, today } = scene;
    const years = await listFiscalYears(db, cooperative);
    const closings = await listClosings(db, cooperative);
    const counts = new Map((await countEntriesByMonth(db, cooperative)).map((c) => [c.month, c.entries]));
    const told = await Promise.all(
      years.map(async (year) => {
        const found = await closeFiscalYear.find({ fiscalYear: year.endsOn }, scene);
        const months = await Promise.all(
          monthsOf(year).map(async (month) => ({
            month,
            entries: counts.get(month) ?? 0,
            closed: closings.months.find(({ what }) => what === month) ?? null,
            late: isLate(month, today),
            ...(await askMonth(month, scene)),
          })),
        );
        const closed = closings.years.find(({ what }) => what === year.endsOn) ?? null;
        return { ...year, closed, refusal: found && closeFiscalYear.whyNot(found), months };
      }),
    );
    const last = years.at(-1);
    const startsOn = last ? addDays(last.endsOn, 1) : null;
    const next = startsOn && { startsOn, endsOn: addDays(addMonths(startsOn, 12), -1) };
    return { years: told.reverse(), next, today };
  },
});
