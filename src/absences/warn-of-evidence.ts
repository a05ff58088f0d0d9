import { addDays } from "../foundation/calendar.ts";
import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { listUnproved } from "./absence.sql.ts";
import { absenceKinds, kindRules } from "./kinds.ts";
import { evidenceMissing } from "./notice-kinds.ts";

/** Two days after it began, tells the person that its paper has not come (CSS art. R321-2: 48 hours). */
export const warnOfEvidence: Watch = {
  name: "absences.warn-of-evidence",
  async run(scene) {
    const { db, cooperative, today } = scene;
    const kinds = absenceKinds.filter((kind) => kindRules[kind].proved);
    for (const { id, person, from } of await listUnproved(db, cooperative, addDays(today, -2), kinds))
      await notify(scene, evidenceMissing, {
        ...{ to: [person], params: { from }, link: "/moi/absences", once: `absence-evidence:${id}` },
      });
  },
};
