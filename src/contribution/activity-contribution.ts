import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { findFiscalYear, listFiscalYears } from "../ledger/index.ts";
import { listCounted, listLines } from "./line.sql.ts";
import { findHolding } from "./terms.sql.ts";
import { words } from "./words.ts";

export const rowsPerPage = 50;

/**
 * What an activity gave to the common means in a year, line by line with what each comes from, and the terms
 * that hold today: open to whoever may read its account (R1.04 to R1.06).
 */
export const activityContribution = view({
  name: "contribution.activity-contribution",
  label: words.activityContribution,
  at: "GET /activities/{activity}/contribution",
  input: z.object({
    activity: z.uuid(),
    year: z.coerce.number().int().optional(),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor, { activity }) => mayReadActivity(actor, activity),
  async read({ activity: id, year: wanted, page }, { db, cooperative, today }) {
    const activity = await readActivity(db, cooperative, id);
    const year = await findFiscalYear(db, cooperative, { year: wanted, on: today });
    if (!activity || !year) return null;
    const of = { activity: id, fiscalYear: year.endsOn };
    const cut = { limit: rowsPerPage, offset: (page - 1) * rowsPerPage };
    const on = today < year.startsOn ? year.startsOn : today > year.endsOn ? year.endsOn : today;
    const accounts = await listCounted(db, cooperative, of);
    return {
      activity,
      year,
      years: (await listFiscalYears(db, cooperative)).map(({ endsOn }) => endsOn.slice(0, 4)).reverse(),
      on,
      holding: await findHolding(db, cooperative, [{ activity: id, on }]),
      accounts,
      lines: await listLines(db, cooperative, { ...of, ...cut }),
      total: accounts.reduce((sum, { lines }) => sum + lines, 0),
      page,
    };
  },
});
