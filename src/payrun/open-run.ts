import { z } from "zod";
import { addMonths, monthOf } from "../foundation/calendar.ts";
import { month } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { mayKeepPay } from "./may.ts";
import { refusals } from "./refusals.ts";
import { insertRun, readRun } from "./run.sql.ts";
import { words } from "./words.ts";

/**
 * Open the pay of a month, once: from then on it is sent to the payroll firm, and its payslips come back to
 * it. This month, one of the two before or the next.
 */
export const openRun = operation({
  name: "payrun.open-run",
  label: words.openRun,
  at: "POST /pay-runs",
  input: z.object({ month: month() }),
  async find({ month: of }, { db, cooperative, today }) {
    return { month: of, today, run: await readRun(db, cooperative, of) };
  },
  may: (actor) => mayKeepPay(actor),
  whyNot({ month: of, today, run }) {
    if (run) return refusals.alreadyOpen({ month: of });
    return isOpenable(of, today) ? null : refusals.monthOut({ month: of }, "month");
  },
  async effect({ month: of }, scene) {
    await insertRun(scene, of);
    return { month: of };
  },
});

/** Months whose pay is made now: late ones too, not those that nobody knows yet. */
export const isOpenable = (month: string, today: string): boolean =>
  month >= monthOf(addMonths(today, -2)) && month <= monthOf(addMonths(today, 1));
