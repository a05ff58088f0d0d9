import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { findFiscalYear } from "./statement.sql.ts";
import { daysOf, statementFilter } from "./statement-filter.ts";
import { listThirdPartyBalances, sumThirdPartyBalances } from "./third-party.sql.ts";
import { words } from "./words.ts";

/** What each customer, supplier or person owes or is owed, account by account; each opens its lines. */
export const thirdPartyLedger = view({
  name: "ledger.third-party-ledger",
  label: words.thirdPartyLedger,
  at: "GET /third-party-ledger",
  input: z.object({
    ...statementFilter,
    search: z.string().trim().max(100).optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    size: z.coerce.number().int().min(1).max(5000).default(100),
  }),
  may: (actor, { activity }) =>
    isTeam(actor) || (!!activity && (actor.activities.has(activity) || actor.follows.has(activity))),
  async read({ year, page, size, ...filter }, { db, cooperative, today }) {
    const found = await findFiscalYear(db, cooperative, { year, on: today });
    if (!found) return null;
    const selection = { ...filter, ...daysOf(filter), fiscalYear: found.endsOn };
    const cut = { limit: size, offset: (page - 1) * size };
    const rows = await listThirdPartyBalances(db, cooperative, selection, cut);
    const totals = await sumThirdPartyBalances(db, cooperative, selection);
    return { year: found, page, size, rows, totals };
  },
});
