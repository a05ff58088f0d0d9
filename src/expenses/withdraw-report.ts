import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { refusals } from "./refusals.ts";
import { insertReportWithdrawal, lockReport, releaseLines } from "./report.sql.ts";
import { isWaiting } from "./report.ts";
import { words } from "./words.ts";

/** Take a report back while nobody has validated it: its expenses are one's own again. */
export const withdrawReport = operation({
  name: "expenses.withdraw-report",
  label: words.withdrawReport,
  at: "POST /expense-reports/{report}/withdrawal",
  input: z.object({ report: z.uuid() }),
  find: ({ report }, { db, cooperative }) => lockReport(db, cooperative, report),
  may: (actor, { person }) => person === actor.person,
  whyNot: ({ state, number }) => (isWaiting(state) ? null : refusals.notWaiting({ number })),
  async effect({ id }, scene) {
    await releaseLines(scene, { report: id, expense: null, refusal: null });
    await insertReportWithdrawal(scene, id);
    return { id };
  },
});
