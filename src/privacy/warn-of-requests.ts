import { addDays, daysBetween } from "../foundation/calendar.ts";
import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { listHolders } from "../people/index.ts";
import { requestLate } from "./notice-kinds.ts";
import { listLate } from "./request.sql.ts";

/** A week before an answer is due, and once it is late, tells whoever must give it (GDPR art. 12.3). */
export const warnOfRequests: Watch = {
  name: "privacy.warn-of-requests",
  async run(scene) {
    const { db, cooperative, today } = scene;
    const keepers = await listHolders(db, cooperative, { roles: ["hr", "director"], on: today });
    for (const { id, name, dueOn } of await listLate(db, cooperative, addDays(today, 7)))
      await notify(scene, requestLate, {
        to: keepers,
        params: { name, date: dueOn },
        link: `/donnees/demandes/${id}`,
        once: `privacy-due:${id}:${daysBetween(today, dueOn) < 0 ? "late" : "soon"}`,
      });
  },
};
