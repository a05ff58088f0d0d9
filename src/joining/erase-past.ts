import { addDays, addMonths } from "../foundation/calendar.ts";
import type { Watch } from "../foundation/watch.ts";
import { readSetting } from "../network/index.ts";
import { erase } from "./erase.ts";
import { listPastTerm } from "./erasure.sql.ts";

/** Each day, erases the candidates whose time is over by the cooperative's settings of the day (R9.03). */
export const erasePast: Watch = {
  name: "joining.erase-past",
  async run(scene) {
    const { db, cooperative, today } = scene;
    const months = await readSetting(db, cooperative, "joining.kept-months", today);
    const days = await readSetting(db, cooperative, "joining.unkept-days", today);
    const term = { kept: addMonths(today, -months), unkept: addDays(today, -days), today };
    await erase(scene, await listPastTerm(db, cooperative, term), "term");
  },
};
