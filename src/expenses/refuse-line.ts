import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { lineRefused } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { listReportLines, lockReport, releaseLines } from "./report.sql.ts";
import { isWaiting, mayCheckReport } from "./report.ts";
import { words } from "./words.ts";

/** Refuse a line of a report, with the reason: the expense goes back to who spent it, the others stay. */
export const refuseLine = operation({
  name: "expenses.refuse-line",
  label: words.refuseLine,
  at: "POST /expense-reports/{report}/refusals",
  input: z.object({
    report: z.uuid(),
    expense: z.uuid(),
    reason: z.string().trim().min(1, { error: "empty" }).max(400, { error: "too-long" }),
  }),
  async find({ report: id, expense }, { db, cooperative }) {
    const report = await lockReport(db, cooperative, id);
    if (!report) return null;
    const lines = await listReportLines(db, cooperative, id);
    return { report, line: lines.find((line) => line.id === expense && line.releasedAt === null) };
  },
  may: (actor, { report }) => mayCheckReport(actor, report),
  whyNot({ report: { state, number }, line }) {
    if (!isWaiting(state)) return refusals.notWaiting({ number });
    return line ? null : refusals.lineNotThere({}, "expense");
  },
  async effect({ report: { id, number, person } }, scene, { expense, reason }) {
    await releaseLines(scene, { report: id, expense, refusal: reason });
    await notify(scene, lineRefused, {
      ...{ to: [person], params: { number, reason }, link: `/frais/depenses/${expense}` },
      once: `expense-refused:${id}:${expense}`,
    });
    return { expense };
  },
});
