import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listTwins } from "./expense.sql.ts";
import { nameOf } from "./expense.ts";
import { figuredOf, findGround } from "./find-figures.ts";
import { listSettlements } from "./posted.sql.ts";
import { listQuestions } from "./question.sql.ts";
import { listReportLines, readReport as selectReport } from "./report.sql.ts";
import { isWaiting, mayCheckReport, mayReadReport, mayRepay } from "./report.ts";
import { words } from "./words.ts";

/**
 * One report: its lines with their receipts, what each comes to and why, what looks like something already
 * counted, what was asked and answered, what was paid back; and what one may do with it.
 */
export const readReport = view({
  name: "expenses.read-report",
  label: words.readReport,
  at: "GET /expense-reports/{report}",
  input: z.object({ report: z.uuid() }),
  may: (actor) => actor.person !== null,
  async read({ report: id }, scene) {
    const { db, cooperative, actor, today } = scene;
    const report = await selectReport(db, cooperative, id);
    if (!report || !mayReadReport(actor, report)) return null;
    const lines = await listReportLines(db, cooperative, id);
    const ground = await findGround(scene, report.person, lines);
    const live = lines.filter((line) => line.releasedAt === null);
    const figured = isWaiting(report.state) ? figuredOf(live, ground) : new Map();
    const twins = isWaiting(report.state)
      ? await listTwins(
          db,
          cooperative,
          live.map((line) => line.id),
        )
      : [];
    const own = report.person === actor.person;
    return {
      ...{ report, today, own },
      lines: lines.map((line) => {
        const category = ground.categories.find(({ code }) => code === line.category);
        const vehicle = ground.vehicles.find((one) => one.id === line.vehicle);
        const one = figured.get(line.id);
        return {
          ...line,
          name: nameOf(line, category),
          categoryLabel: category?.label ?? "",
          shareBp: category?.shareBp ?? 10_000,
          vehicleLabel: vehicle?.label ?? "",
          cameTo: line.refundedCents ?? one?.refundedCents ?? null,
          recovered: line.recoveredCents ?? one?.vatCents ?? null,
          coefficientBp: one?.coefficientBp ?? null,
          kmBefore: one?.kmBefore ?? null,
          twins: twins.filter(({ expense }) => expense === line.id),
        };
      }),
      questions: await listQuestions(db, cooperative, id),
      settlements: await listSettlements(db, cooperative, id),
      may: {
        withdraw: own && isWaiting(report.state),
        check: isWaiting(report.state) && mayCheckReport(actor, report),
        validate: isWaiting(report.state) && mayCheckReport(actor, report) && !own,
        answer: own,
        repay: report.leftCents > 0n && mayRepay(actor),
        waive: own && report.leftCents > 0n,
        reverse: mayRepay(actor),
      },
    };
  },
});
