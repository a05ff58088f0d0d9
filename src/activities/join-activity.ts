import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { type Activity, findPerson, insertMembership, readActivity } from "./activity.sql.ts";
import { mayPlace, whyNotLiving } from "./activity.ts";
import { listStaysFrom } from "./membership.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Whether there is room for one more person; the page greys its form by the same answer. */
export function whyNotAnother(activity: Activity, members: number): Refusal | null {
  const full = activity.kind === "individual" && members > 0;
  return whyNotLiving(activity) ?? (full ? refusals.onePersonOnly({}, "person") : null);
}

/** Join a person to an activity: from that day on they run it, see its account and draft for it. */
export const joinActivity = operation({
  name: "activities.join-activity",
  label: words.joinActivity,
  at: "POST /activities/{activity}/members",
  input: z.object({ activity: z.uuid(), person: z.uuid(), since: civilDate() }),
  async find(input, { db, cooperative }) {
    const activity = await readActivity(db, cooperative, input.activity);
    if (!activity) return null;
    const person = await findPerson(db, cooperative, input.person);
    return {
      input,
      activity,
      person,
      members: await listStaysFrom(db, cooperative, input.activity, input.since),
    };
  },
  may: mayPlace,
  whyNot({ input, activity, person, members }) {
    if (!person) return refusals.unknownPerson({}, "person");
    if (activity.closedOn) return whyNotLiving(activity);
    if (input.since < activity.openedOn) return refusals.beforeOpening({ date: activity.openedOn }, "since");
    if (members.some((m) => m.person === person.id))
      return refusals.alreadyMember({ name: person.name }, "person");
    return whyNotAnother(activity, members.length);
  },
  async effect({ input }, { db, cooperative }) {
    await insertMembership(db, cooperative, input);
    return { activity: input.activity, person: input.person };
  },
});
