import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { readActivity } from "./activity.sql.ts";
import { insertPause, listPauses } from "./activity-life.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Pause an activity: nothing new is invoiced until it resumes; what customers owe stays due. */
export const pauseActivity = operation({
  name: "activities.pause-activity",
  label: words.pauseActivity,
  at: "POST /activities/{activity}/pauses",
  input: z.object({ activity: z.uuid(), since: civilDate(), reason: shortText(200) }),
  async find({ activity: id, since }, { db, cooperative }) {
    const activity = await readActivity(db, cooperative, id);
    return activity && { activity, since, last: (await listPauses(db, cooperative, id))[0] ?? null };
  },
  may: (actor, { activity }) => has(actor, "director") || actor.follows.has(activity.id),
  whyNot({ activity: { name, closedOn, pausedSince, openedOn }, since, last }) {
    if (closedOn) return refusals.closed({ name, date: closedOn });
    if (pausedSince) return refusals.alreadyPaused({ name });
    if (since < openedOn) return refusals.beforeOpening({ date: openedOn }, "since");
    if (last?.until && since <= last.until) return refusals.stillPaused({ date: last.until }, "since");
    return null;
  },
  async effect({ activity, since }, { db, cooperative }, { reason }) {
    await insertPause(db, cooperative, activity.id, since, reason);
    return { activity: activity.id };
  },
});
