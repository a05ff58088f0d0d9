import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertFiscalYearClosing, listFiscalYears } from "./books.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Close a fiscal year: from then on it takes no entry, ever (R3.05). */
export const closeFiscalYear = operation({
  name: "ledger.close-fiscal-year",
  label: words.closeFiscalYear,
  at: "POST /fiscal-years/{fiscalYear}/closing",
  input: z.object({ fiscalYear: civilDate() }),
  async find({ fiscalYear }, { db, cooperative, today }) {
    const year = (await listFiscalYears(db, cooperative)).find((y) => y.endsOn === fiscalYear);
    return year ? { ...year, today } : null;
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ endsOn, closed, today }) {
    if (closed) return refusals.yearAlreadyClosed({ date: endsOn });
    return endsOn >= today ? refusals.yearNotOver({ date: endsOn }) : null;
  },
  async effect({ endsOn }, { db, cooperative, now, actor }) {
    await insertFiscalYearClosing(db, cooperative, { endsOn, now, by: actor.person });
    return { fiscalYear: endsOn };
  },
});
