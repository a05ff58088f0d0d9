import { addDays, daysBetween } from "../foundation/calendar.ts";
import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { listDueAsks } from "./ask.sql.ts";
import { documentDue, documentLate } from "./notice-kinds.ts";

/** Days before the day of an ask on which the person is reminded; after it, every week for a month. */
const daysBefore = 3;
const weeksAfter = 4;

/**
 * Each day, reminds who has still to give a document, before its day and after; and then tells whoever
 * asked for it that it does not come.
 */
export const warnOfAsks: Watch = {
  name: "dossiers.warn-of-asks",
  async run(scene) {
    const { db, cooperative, today } = scene;
    const span = { from: addDays(today, -7 * weeksAfter), to: addDays(today, daysBefore) };
    for (const { id, person, name, reason, dueOn, askedBy } of await listDueAsks(db, cooperative, span)) {
      const late = daysBetween(dueOn, today);
      const mark = late <= 0 ? "before" : `week-${Math.floor((late - 1) / 7)}`;
      const once = `ask:${id}:${mark}`;
      await notify(scene, documentDue, {
        ...{ to: [person], params: { date: dueOn, reason }, link: "/moi/dossier", once },
      });
      if (late > 0 && askedBy)
        await notify(scene, documentLate, {
          ...{ to: [askedBy], params: { name, date: dueOn }, link: `/personnes/${person}/dossier`, once },
        });
    }
  },
};
