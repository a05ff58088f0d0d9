import { addDays, addMonths } from "../foundation/calendar.ts";
import type { PastTerm } from "../foundation/holding.ts";
import type { Scene } from "../foundation/scene.ts";
import { readSetting } from "../network/index.ts";
import { erase } from "./erase.ts";
import { listPastTerm } from "./erasure.sql.ts";

/** Erases the candidates whose time is over by the cooperative's settings of the day (R9.03). */
export async function erasePast(
  scene: Scene,
  { spared }: Pick<PastTerm, "spared"> = { spared: [] },
): Promise<number> {
  const { db, cooperative, today } = scene;
  const months = await readSetting(db, cooperative, "joining.kept-months", today);
  const days = await readSetting(db, cooperative, "joining.unkept-days", today);
  const term = { kept: addMonths(today, -months), unkept: addDays(today, -days), today, spared };
  const past = await listPastTerm(db, cooperative, term);
  await erase(scene, past, "term");
  return past.length;
}
