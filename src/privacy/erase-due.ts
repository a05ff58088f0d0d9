import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { erasableOf, listDue } from "./due.ts";
import { eraseAll } from "./erase.ts";
import { lockErasing } from "./execution.sql.ts";
import { keepsData } from "./keeps-data.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Erase what is past its term today, once whoever keeps the data has seen the list (GDPR art. 5.1.e; R9.03).
 * Of two at once the second finds nothing left.
 */
export const eraseDue = operation({
  name: "privacy.erase-due",
  label: words.eraseDue,
  at: "POST /data-erasures",
  input: z.object({}),
  async find(_, scene) {
    await lockErasing(scene.db, scene.cooperative);
    return erasableOf(await listDue(scene, scene.today), scene.today);
  },
  may: (actor) => keepsData(actor),
  whyNot: (due) => (due.length === 0 ? refusals.nothingDue() : null),
  effect: async (due, scene) => ({ erased: await eraseAll(scene, "term", due) }),
});
