import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertClosing, readActivity } from "./activity.sql.ts";
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
  find: async ({ activity }, { db, cooperative }) => readActivity(db, cooperative, activity),
  may: (actor) => has(actor, "director"),
  whyNot: ({ name, closedOn }) => (closedOn ? refusals.closed({ name, date: closedOn }) : null),
  async effect({ id }, { db, cooperative, now, actor }, { on, reason }) {
    await insertClosing(db, cooperative, { activity: id, on, reason, now, by: actor.person });
    return { activity: id };
  },
});
