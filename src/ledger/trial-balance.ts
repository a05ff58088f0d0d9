import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import { month } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { findFiscalYear, readBalance } from "./statement.sql.ts";
import { words } from "./words.ts";

/** Trial balance of a fiscal year, up to a month, of the whole cooperative or of one activity. */
export const trialBalance = view({
  name: "ledger.trial-balance",
  label: words.trialBalance,
  at: "GET /trial-balance",
  input: z.object({
    year: z.coerce.number().int().optional(),
    month: month().optional(),
    activity: z.uuid().optional(),
  }),
  may: (actor, { activity }) =>
    isTeam(actor) ||
    has(actor, "accountant") ||
    (!!activity && (actor.activities.has(activity) || actor.follows.has(activity))),
  async read(input, { db, cooperative, today }) {
    const year = await findFiscalYear(db, cooperative, { year: input.year, on: today });
    if (!year) return null;
    const upTo = input.month ? `${input.month}-01` : year.endsOn;
    const rows = await readBalance(db, cooperative, {
      fiscalYear: year.endsOn,
      upTo,
      activity: input.activity,
    });
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
