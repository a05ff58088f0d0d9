import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { daysBetween } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertFiscalYear, listFiscalYears } from "./books.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Open a fiscal year. Years follow or precede each other, and no day belongs to two. */
export const openFiscalYear = operation({
  name: "ledger.open-fiscal-year",
  label: words.openFiscalYear,
  at: "POST /fiscal-years",
  input: z.object({ startsOn: civilDate(), endsOn: civilDate() }),
  async find(input, { db, cooperative }) {
    return { ...input, years: await listFiscalYears(db, cooperative) };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ startsOn, endsOn, years }) {
    const days = daysBetween(startsOn, endsOn);
    if (days < 0 || days > 731) return refusals.yearTooLong({}, "endsOn");
    const other = years.find((year) => year.startsOn <= endsOn && startsOn <= year.endsOn);
    return other ? refusals.yearOverlaps({ date: other.endsOn }, "startsOn") : null;
  },
  async effect({ startsOn, endsOn }, { db, cooperative }) {
    await insertFiscalYear(db, cooperative, { startsOn, endsOn });
    return { fiscalYear: endsOn };
  },
});
