import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { readActivity } from "./activity.sql.ts";
import { insertClosing } from "./activity-life.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Close an activity for good; its accounts stay open to reading, and unpaid invoices stay the house's
 * (R1.41).
 */
export const closeActivity = operation({
  name: "activities.close-activity",
  label: words.closeActivity,
  at: "POST /activities/{activity}/closing",
  input: z.object({ activity: z.uuid(), on: civilDate(), reason: shortText(200) }),
  async find({ activity: id, on }, { db, cooperative, today }) {
    const activity = await readActivity(db, cooperative, id);
    return activity && { activity, on, today };
  },
  may: (actor) => has(actor, "director"),
  whyNot({ activity: { name, closedOn, openedOn }, on, today }) {
    if (closedOn) return refusals.closed({ name, date: closedOn });
    if (on < openedOn) return refusals.beforeOpening({ date: openedOn }, "on");
    if (on > today) return refusals.notYet({}, "on");
    return null;
  },
  async effect({ activity: { id } }, { db, cooperative, now, actor }, { on, reason }) {
    await insertClosing(db, cooperative, { activity: id, on, reason, now, by: actor.person });
    return { activity: id };
  },
});
