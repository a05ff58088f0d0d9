import { z } from "zod";
import { keepPaper } from "../documents/index.ts";
import type { Month } from "../foundation/calendar.ts";
import { month } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { findVariables } from "./find-variables.ts";
import { mayKeepPay } from "./may.ts";
import { refusals } from "./refusals.ts";
import { lockRun } from "./run.sql.ts";
import { insertSending, listSendings, listSentLines } from "./sending.sql.ts";
import { cellsOf, changesBetween, sheetOf } from "./sheet.ts";
import { words } from "./words.ts";

/**
 * Send the variables of a month to the payroll firm: they are frozen as they leave, file and lines, and what
 * changes afterwards is a correction that a further file carries. A file that says nothing new is refused.
 */
export const sendRun = operation({
  name: "payrun.send-run",
  label: words.sendRun,
  at: "POST /pay-runs/{month}/sendings",
  input: z.object({ month: month() }),
  find: ({ month: of }, scene) => findSending(scene, of),
  may: (actor) => mayKeepPay(actor),
  whyNot({ month: of, lines, sendings, changes }) {
    if (lines.length === 0) return refusals.nobodyPaid({ month: of });
    return sendings.length > 0 && changes.length === 0 ? refusals.nothingNew({ month: of }) : null;
  },
  async effect({ month: of, lines, sendings }, scene) {
    const bytes = await sheetOf(lines.map(({ cells }) => cells));
    const paper = await keepPaper(scene, { mediaType: "text/csv", bytes });
    const number = (sendings[0]?.number ?? 0) + 1;
    await insertSending(scene, { month: of, number, paper, lines });
    return { month: of, number };
  },
});

async function findSending(scene: Scene, of: Month) {
  const { db, cooperative } = scene;
  if (!(await lockRun(db, cooperative, of))) return null;
  const variables = await findVariables(scene, of);
  const lines = variables.map((one) => ({
    ...{ contract: one.contract, person: one.person, activity: one.activity },
    ...{ fixedCents: one.fixed.cents, grossCents: one.dueCents, cells: cellsOf(of, one) },
  }));
  const sendings = await listSendings(db, cooperative, of);
  const changes = changesBetween(await listSentLines(db, cooperative, of), lines);
  return { month: of, lines, sendings, changes };
}
