import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { addDays } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { readActivity } from "./activity.sql.ts";
import { endPause } from "./activity-life.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Resume a paused activity on a day: it invoices again from then on. The pause ends with the day before; one
 * that resumes the day it paused keeps that day as its whole pause.
 */
export const resumeActivity = operation({
  name: "activities.resume-activity",
  label: words.resumeActivity,
  at: "POST /activities/{activity}/resumption",
  input: z.object({ activity: z.uuid(), on: civilDate() }),
  async find({ activity: id, on }, { db, cooperative, today }) {
    const activity = await readActivity(db, cooperative, id);
    return activity && { activity, on, today };
  },
  may: (actor, { activity }) => has(actor, "director") || actor.follows.has(activity.id),
  whyNot({ activity: { name, closedOn, pausedSince }, on, today }) {
    if (closedOn) return refusals.closed({ name, date: closedOn });
    if (!pausedSince) return refusals.notPaused({ name });
    if (on < pausedSince) return refusals.beforePause({ date: pausedSince }, "on");
    if (on > today) return refusals.notYet({}, "on");
    return null;
  },
  async effect({ activity: { id, pausedSince }, on }, { db, cooperative }) {
    const before = addDays(on, -1);
    const until = pausedSince && before < pausedSince ? pausedSince : before;
    await endPause(db, cooperative, id, until);
    return { activity: id };
  },
});
