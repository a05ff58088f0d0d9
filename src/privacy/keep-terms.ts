import { addDays, addMonths, monthOf } from "../foundation/calendar.ts";
import { beginErasing, endErasing, erasePastRows } from "../foundation/holding.sql.ts";
import type { Holding } from "../foundation/holding.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Watch } from "../foundation/watch.ts";
import { readSetting } from "../network/index.ts";
import { notify } from "../notices/index.ts";
import { listHolders } from "../people/index.ts";
import { allHoldings } from "./declared.ts";
import { erasableOf, listDue } from "./due.ts";
import { eraseAll } from "./erase.ts";
import { insertExecution, insertExecutionLine, lockErasing } from "./execution.sql.ts";
import { listHolds } from "./hold.sql.ts";
import { termsOver } from "./notice-kinds.ts";
import { termOf } from "./plan.ts";
import { readTerms, type Term } from "./term.sql.ts";

async function erasePast(
  scene: Scene,
  holding: Holding,
  { months }: Term,
  spared: readonly string[],
): Promise<number> {
  if (months === null) return 0;
  const before = addMonths(scene.today, -months);
  if (holding.counts === "own" || holding.counts === "payment")
    return (await holding.own?.past?.(scene, { before, spared })) ?? 0;
  if (typeof holding.counts !== "object") return 0;
  const { column } = holding.counts;
  await beginErasing(scene.db);
  const rows = await erasePastRows(scene.db, scene.cooperative, { holding, column, before, spared });
  await endErasing(scene.db);
  return rows;
}

/**
 * Each day, erases what is past its term (R9.03): logs, letters, notices and applications by their own age;
 * what is held of those who left at once where the cooperative wants it so, else once somebody has confirmed
 * it, of which whoever keeps the data is told each month.
 */
export const keepTerms: Watch = {
  name: "privacy.keep-terms",
  async run(scene) {
    const { db, cooperative, today } = scene;
    await lockErasing(db, cooperative);
    const terms = await readTerms(db, today);
    const spared = (await listHolds(db, cooperative, today)).map(({ person }) => person);
    let execution: string | null = null;
    for (const holding of allHoldings()) {
      const term = termOf(terms, holding);
      const rows = await erasePast(scene, holding, term, spared);
      if (rows === 0) continue;
      if (execution === null) {
        execution = scene.newId();
        await insertExecution(scene, { id: execution, how: "term" });
      }
      const line = { holding: holding.name, people: 0, rows, source: term.source };
      await insertExecutionLine(scene, execution, line);
    }
    const due = await listDue(scene, addDays(today, 30));
    const now = erasableOf(due, today);
    const automatic = await readSetting(db, cooperative, "privacy.automatic-erasure", today);
    if (automatic && now.length > 0) await eraseAll(scene, "term", now);
    const waiting = due.filter(({ suspended, on }) => suspended === null && !(automatic && on <= today));
    if (waiting.length === 0) return;
    await notify(scene, termsOver, {
      to: await listHolders(db, cooperative, { roles: ["hr", "director"], on: today }),
      params: { n: new Set(waiting.map(({ standing }) => standing.person)).size },
      link: "/donnees/durees",
      once: `privacy-terms:${monthOf(today)}`,
    });
  },
};
