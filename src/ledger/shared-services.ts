import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listFiscalYears } from "./books.sql.ts";
import { findFiscalYear, readSharedResult } from "./statement.sql.ts";
import { words } from "./words.ts";

/**
 * The analytic result of the shared services: what no activity bears, hence what the contributions paid for.
 * Every entrepreneur of the cooperative may read it (R1.07).
 */
export const sharedServices = view({
  name: "ledger.shared-services",
  label: words.sharedServices,
  at: "GET /shared-services",
  input: z.object({ year: z.coerce.number().int().optional() }),
  may: (actor) => isTeam(actor) || actor.activities.size + actor.follows.size > 0,
  async read({ year: wanted }, { db, cooperative, today }) {
    const year = await findFiscalYear(db, cooperative, { year: wanted, on: today });
    if (!year) return null;
    const years = await listFiscalYears(db, cooperative);
    return {
      year,
      years: years.map(({ endsOn }) => endsOn.slice(0, 4)).reverse(),
      rows: await readSharedResult(db, cooperative, year.endsOn),
    };
  },
});
