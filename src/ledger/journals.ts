import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listJournalTotals } from "./journal.sql.ts";
import { findFiscalYear } from "./statement.sql.ts";
import { daysOf, statementFilter } from "./statement-filter.ts";
import { words } from "./words.ts";

const { year, from, to } = statementFilter;

/** The journals of the house, and what each holds over a year or some months of it. */
export const journals = view({
  name: "ledger.journals",
  label: words.journals,
  at: "GET /journals",
  input: z.object({ year, from, to }),
  may: isTeam,
  async read({ year: wanted, ...period }, { db, cooperative, today }) {
    const found = await findFiscalYear(db, cooperative, { year: wanted, on: today });
    if (!found) return null;
    const q = { fiscalYear: found.endsOn, ...daysOf(period) };
    return { year: found, rows: await listJournalTotals(db, cooperative, q) };
  },
});
