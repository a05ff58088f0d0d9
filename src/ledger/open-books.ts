import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { daysBetween } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { hasBooks, insertBooks, insertFiscalYear } from "./books.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Open the books of a cooperative: chart of accounts, journals, first fiscal year, start of the chain of
 * seals.
 */
export const openBooks = operation({
  name: "ledger.open-books",
  label: words.openBooks,
  at: "POST /books",
  input: z.object({ startsOn: civilDate(), endsOn: civilDate() }),
  async find(input, { db, cooperative }) {
    return { ...input, open: await hasBooks(db, cooperative) };
  },
  may: (actor) => has(actor, "director"),
  whyNot({ startsOn, endsOn, open }) {
    if (open) return refusals.booksAlreadyOpen();
    const days = daysBetween(startsOn, endsOn);
    return days < 0 || days > 731 ? refusals.yearTooLong({}, "endsOn") : null;
  },
  async effect({ startsOn, endsOn }, { db, cooperative }) {
    await insertBooks(db, cooperative);
    await insertFiscalYear(db, cooperative, { startsOn, endsOn });
    return { fiscalYear: endsOn };
  },
});
