import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { has } from "../foundation/actor.ts";
import { civilDate } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { listAccounts, listFiscalYears } from "./books.sql.ts";
import { whyNotOpen } from "./enter-opening-balances.ts";
import { findOpeningEntry, listClosingBalances } from "./opening.sql.ts";
import { words } from "./words.ts";

/** A form longer than this is better imported. */
const mostLines = 1000;

/**
 * What the form of opening balances offers: the years, whether the one asked for may still take them, and, on
 * request, what the year before leaves.
 */
export const openingForm = view({
  name: "ledger.opening-form",
  label: words.enterOpening,
  at: "GET /opening-form",
  input: z.object({ fiscalYear: civilDate().optional(), takeOver: z.boolean().default(false) }),
  may: (actor) => has(actor, "accountant"),
  async read({ fiscalYear, takeOver }, { db, cooperative, today }) {
    const years = (await listFiscalYears(db, cooperative)).filter((y) => !y.closed && y.startsOn <= today);
    const year = fiscalYear ? years.find(({ endsOn }) => endsOn === fiscalYear) : years.at(-1);
    if (fiscalYear && !year) return null;
    const before = (await listFiscalYears(db, cooperative)).filter((y) => y.endsOn < (year?.startsOn ?? ""));
    const previous = before.at(-1)?.endsOn ?? null;
    const entry = year ? await findOpeningEntry(db, cooperative, year.endsOn) : null;
    const balances =
      takeOver && previous ? await listClosingBalances(db, cooperative, previous, mostLines + 1) : [];
    const activities = await listActivities(db, cooperative);
    return {
      years,
      year: year ?? null,
      previous,
      entry,
      refusal: whyNotOpen(entry),
      balances: balances.slice(0, mostLines),
      tooLong: balances.length > mostLines,
      accounts: (await listAccounts(db, cooperative)).map(({ code, label }) => ({ code, label })),
      activities: activities.map(({ id, code }) => ({ id, code })),
    };
  },
});
