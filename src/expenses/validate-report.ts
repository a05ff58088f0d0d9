import { z } from "zod";
import { findDue, postWithDue, withDue } from "../contribution/index.ts";
import { sumCents } from "../foundation/money.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { attachPapers, euros, findPostingGround, partyOf, whyNotPost } from "../ledger/index.ts";
import { notify } from "../notices/index.ts";
import { entryDayOf, reportEntryOf } from "./expense.entry.ts";
import { type Figured, figuresOf } from "./figures.ts";
import { findGround } from "./find-figures.ts";
import { reportValidated } from "./notice-kinds.ts";
import { insertValidation } from "./posted.sql.ts";
import { refusals } from "./refusals.ts";
import { listReportLines, lockReport } from "./report.sql.ts";
import { isWaiting, mayCheckReport } from "./report.ts";
import { lockVehicles } from "./vehicle.sql.ts";
import { words } from "./words.ts";

/**
 * Validate a report: what is left in it is owed to who sent it and charged to the activity, at once.
 *
 * The vehicles stay locked until commit: the scale counts the kilometres of a year (R6.02), and two reports
 * validated at once must not both count the first ones. Nobody validates their own.
 */
export const validateReport = operation({
  name: "expenses.validate-report",
  label: words.validateReport,
  at: "POST /expense-reports/{report}/validation",
  input: z.object({ report: z.uuid() }),
  find: ({ report }, scene) => findValidation(scene, report),
  may: (actor, { report }) => mayCheckReport(actor, report),
  whyNot({ report, own, entries, ground, today }) {
    if (!isWaiting(report.state)) return refusals.notWaiting({ number: report.number });
    if (own) return refusals.ownReport();
    return whyNotPost(entries, ground, today);
  },
  async effect({ report, figured, due, entry, ground }, scene) {
    const [posted] = await postWithDue(scene, ground, due, [entry]);
    const id = posted?.id ?? "";
    await insertValidation(scene, { report: report.id, entry: id, figured });
    const papers = figured.flatMap(({ expense: { paper, paperName } }) =>
      paper ? [{ paper, name: paperName || paper.slice(0, 8) }] : [],
    );
    await attachPapers(scene, id, papers);
    const refundedCents = figured.reduce((sum, one) => sum + one.refundedCents, 0n);
    await notify(scene, reportValidated, {
      to: [report.person],
      params: { number: report.number, amount: euros(refundedCents) },
      link: `/frais/notes/${report.id}`,
      once: `expense-validated:${report.id}`,
    });
    return { id: report.id, entry: id, refundedCents };
  },
});

async function findValidation(scene: Scene, id: string) {
  const { db, cooperative, actor, today } = scene;
  const report = await lockReport(db, cooperative, id);
  if (!report) return null;
  const lines = (await listReportLines(db, cooperative, id)).filter((line) => line.releasedAt === null);
  await lockVehicles(
    db,
    cooperative,
    lines.flatMap(({ vehicle }) => vehicle ?? []),
  );
  const figured = figuresOf(lines, await findGround(scene, report.person, lines));
  const party = await partyOf(scene, report.person);
  const booked = { ...report, party };
  const entryOn = (date: string) => reportEntryOf(booked, figured, date);
  const { closedMonths } = await findPostingGround(db, cooperative, []);
  const entry = entryOn(entryDayOf(figured, closedMonths, today));
  const due = await findDue(scene, [{ entry, reducingCents: reducingIn(figured) }]);
  const entries = withDue(due, [entry]);
  const ground = await findPostingGround(db, cooperative, entries);
  return { report, figured, due, entry, entries, ground, today, own: report.person === actor.person };
}

/** What of a report reduces what its activity contributes on (R1.30). */
const reducingIn = (figured: readonly Figured[]) =>
  sumCents(figured.map(({ category, chargeCents }) => (category.reducesContribution ? chargeCents : 0n)));
