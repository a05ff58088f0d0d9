import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { type LineFilter, listLines, readBroughtForward, sumLines } from "./ledger-line.sql.ts";
import { findFiscalYear } from "./statement.sql.ts";
import { daysOf, statementFilter } from "./statement-filter.ts";
import { words } from "./words.ts";

/**
 * The lines of the books: the general ledger of an account, a journal, the account of a third party or of an
 * activity are the same reading with another filter. One page, and the totals of the whole selection.
 */
export const ledgerLines = view({
  name: "ledger.ledger-lines",
  label: words.generalLedger,
  at: "GET /ledger-lines",
  input: z.object({
    ...statementFilter,
    account: z.string().trim().max(16).optional(),
    thirdParty: z.string().trim().max(40).optional(),
    journal: z.string().trim().max(10).optional(),
    entry: z.uuid().optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    size: z.coerce.number().int().min(1).max(5000).default(100),
  }),
  may: (actor, { activity }) =>
    isTeam(actor) || (!!activity && (actor.activities.has(activity) || actor.follows.has(activity))),
  async read({ year, page, size, ...filter }, { db, cooperative, today }) {
    const found = await findFiscalYear(db, cooperative, { year, on: today });
    if (!found) return null;
    const selection = { ...filter, ...daysOf(filter), fiscalYear: found.endsOn };
    const lines = await listLines(db, cooperative, selection, { limit: size, offset: (page - 1) * size });
    const account = carriedAccount(selection);
    return {
      year: found,
      page,
      size,
      lines,
      totals: await sumLines(db, cooperative, selection),
      broughtForwardCents: account
        ? await readBroughtForward(db, cooperative, { ...selection, account })
        : null,
    };
  },
});

/** Only balance-sheet accounts carry on from year to year, and the kept balances know no third party. */
const carriedAccount = ({ account, thirdParty, journal, entry }: LineFilter) =>
  account && account < "6" && !thirdParty && !journal && !entry ? account : null;
