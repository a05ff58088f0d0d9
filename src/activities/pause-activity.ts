import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertPause, readActivity } from "./activity.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Pause an activity: nothing new is invoiced until it resumes; what customers owe stays due. */
export const pauseActivity = operation({
  name: "activities.pause-activity",
  label: words.pauseActivity,
  at: "POST /activities/{activity}/pauses",
  input: z.object({ activity: z.uuid(), since: civilDate(), reason: shortText(200) }),
  find: async ({ activity }, { db, cooperative }) => readActivity(db, cooperative, activity),
  may: (actor, { id }) => has(actor, "director") || actor.follows.has(id),
  whyNot({ name, closedOn, pausedSince }) {
    if (closedOn) return refusals.closed({ name, date: closedOn });
    return pausedSince ? refusals.alreadyPaused({ name }) : null;
  },
  async effect({ id }, { db, cooperative }, { since, reason }) {
    await insertPause(db, cooperative, id, since, reason);
    return { activity: id };
  },
});
