import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { addMonths, firstOfMonth } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { listShortOfCash } from "./house.sql.ts";
import { findFiscalYear } from "./statement.sql.ts";
import { words } from "./words.ts";

/**
 * The activities that need someone now, of those one may look into (R1.06): cash below zero, or cash that
 * lost in three months as much as is left. The reason is said with each, the shortest of cash first; `each`
 * limits the rows, `count` says how many there are.
 */
export const activitiesInDifficulty = view({
  name: "ledger.activities-in-difficulty",
  label: words.inDifficulty,
  at: "GET /activities-in-difficulty",
  input: z.object({ each: z.coerce.number().int().min(1).max(200).default(12) }),
  may: (actor) => actor.roles.size > 0,
  async read({ each }, { db, cooperative, actor, today }) {
    const year = await findFiscalYear(db, cooperative, { on: today });
    const since = firstOfMonth(addMonths(today, -3));
    const only = isTeam(actor) ? null : [...actor.activities, ...actor.follows];
    const { rows: found, count } = year
      ? await listShortOfCash(db, cooperative, { fiscalYear: year.endsOn, since, only, limit: each })
      : { rows: [], count: 0 };
    const rows = found.map((row) => ({
      ...row,
      reason: row.cashCents < 0n ? ("negative" as const) : ("falling" as const),
    }));
    return { since, rows, count };
  },
});
