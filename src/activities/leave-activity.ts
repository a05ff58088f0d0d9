import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { readActivity } from "./activity.sql.ts";
import { mayPlace } from "./activity.ts";
import { endStay, lockStay } from "./membership.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * End a person's stay in an activity with a day: from the day after on they no longer see its account nor
 * draft for it. What they did stays theirs in the audit.
 */
export const leaveActivity = operation({
  name: "activities.leave-activity",
  label: words.leaveActivity,
  at: "POST /activities/{activity}/departures",
  input: z.object({ activity: z.uuid(), person: z.uuid(), until: civilDate() }),
  async find(input, { db, cooperative }) {
    const activity = await readActivity(db, cooperative, input.activity);
    return activity && { input, stay: await lockStay(db, cooperative, input.activity, input.person) };
  },
  may: mayPlace,
  whyNot({ input, stay }) {
    if (!stay) return refusals.notMember({}, "person");
    return input.until < stay.since ? refusals.beforeJoining({ date: stay.since }, "until") : null;
  },
  async effect({ input }, { db, cooperative }) {
    await endStay(db, cooperative, input);
    return { activity: input.activity, person: input.person };
  },
});
