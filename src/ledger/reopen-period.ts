import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { month, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { holdBooks, insertPeriodReopening, listClosedMonths, listFiscalYears } from "./books.sql.ts";
import { whyFrozen } from "./months-late.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Open a closed month again, with a reason that stays: until the month after is closed or over, for then it
 * is frozen and corrected by counter-entries only (R3.05).
 */
export const reopenPeriod = operation({
  name: "ledger.reopen-period",
  label: words.reopenPeriod,
  at: "POST /period-reopenings",
  input: z.object({ month: month(), reason: shortText(400) }),
  async find({ month }, { db, cooperative, today }) {
    await holdBooks(db, cooperative);
    const years = await listFiscalYears(db, cooperative);
    return { month, years, closed: new Set(await listClosedMonths(db, cooperative)), today };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ month, ...months }) {
    if (!months.closed.has(month)) return refusals.monthNotClosed({ month });
    return whyFrozen(month, months);
  },
  async effect({ month }, scene, { reason }) {
    await insertPeriodReopening(scene, { month, reason });
    return { month };
  },
});
