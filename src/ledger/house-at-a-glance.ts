import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { firstOfMonth } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listFiscalYears } from "./books.sql.ts";
import { listClosings } from "./closing.sql.ts";
import { countOpenLines, readHouseCash } from "./house.sql.ts";
import { isLate, monthsOf } from "./months-late.ts";
import { findFiscalYear, readResultByMonth } from "./statement.sql.ts";
import { words } from "./words.ts";

/** The months that should be closed by now (R3.05) and are not, the oldest first. */
async function findMonthsLate({ db, cooperative, today }: Scene) {
  const closings = await listClosings(db, cooperative);
  const closed = new Set([...closings.months, ...closings.years].map(({ what }) => what));
  const years = (await listFiscalYears(db, cooperative)).filter(({ endsOn }) => !closed.has(endsOn));
  return years.flatMap(monthsOf).filter((month) => isLate(month, today) && !closed.has(month));
}

/**
 * The house as a whole: its cash, its result of the month and of the year, and what its books wait for. Read
 * from the kept balances, so that its cost is that of the accounts and not of the book.
 */
export const houseAtAGlance = view({
  name: "ledger.house-at-a-glance",
  label: words.houseAtAGlance,
  at: "GET /house-at-a-glance",
  input: z.object({}),
  may: isTeam,
  async read(_, scene) {
    const { db, cooperative, today } = scene;
    const year = await findFiscalYear(db, cooperative, { on: today });
    const months = year ? await readResultByMonth(db, cooperative, { fiscalYear: year.endsOn }) : [];
    const resultOf = (kept: typeof months) =>
      kept.reduce((sum, { incomeCents, chargesCents }) => sum + incomeCents - chargesCents, 0n);
    const none = { lines: 0, parties: 0, oldest: null };
    return {
      year,
      cashCents: year ? await readHouseCash(db, cooperative, year.endsOn) : 0n,
      resultCents: resultOf(months),
      monthResultCents: resultOf(months.filter(({ month }) => month === firstOfMonth(today))),
      months,
      monthsLate: await findMonthsLate(scene),
      toLetter: year ? await countOpenLines(db, cooperative, year) : none,
    };
  },
});
