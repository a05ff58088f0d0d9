import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { findFiscalYear, readBalance } from "./statement.sql.ts";
import { daysOf, statementFilter } from "./statement-filter.ts";
import { words } from "./words.ts";

/** Trial balance of a fiscal year or of months of it, of the whole cooperative, a site or one activity. */
export const trialBalance = view({
  name: "ledger.trial-balance",
  label: words.trialBalance,
  at: "GET /trial-balance",
  input: z.object(statementFilter),
  may: (actor, { activity }) =>
    isTeam(actor) || (!!activity && (actor.activities.has(activity) || actor.follows.has(activity))),
  async read({ year: wanted, activity, site, ...period }, { db, cooperative, today }) {
    const year = await findFiscalYear(db, cooperative, { year: wanted, on: today });
    if (!year) return null;
    const { from, to } = daysOf(period);
    const q = { fiscalYear: year.endsOn, from, upTo: to ?? year.endsOn, activity, site };
    const rows = await readBalance(db, cooperative, q);
    const total = (pick: (row: (typeof rows)[number]) => bigint) =>
      rows.reduce((sum, row) => sum + pick(row), 0n);
    return {
      year,
      rows,
      debitCents: total((r) => r.debitCents + (r.openingCents > 0n ? r.openingCents : 0n)),
      creditCents: total((r) => r.creditCents - (r.openingCents < 0n ? r.openingCents : 0n)),
    };
  },
});
