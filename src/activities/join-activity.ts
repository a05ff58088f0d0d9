import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { type Activity, findPerson, insertMembership, readActivity } from "./activity.sql.ts";
import { mayPlace, whyNotLiving } from "./activity.ts";
import { memberInput } from "./contract.ts";
import { listStaysFrom } from "./membership.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Whether there is room for one more person; the page greys its form by the same answer. */
export function whyNotAnother(activity: Activity, members: number): Refusal | null {
  const full = activity.kind === "individual" && members > 0;
  return whyNotLiving(activity) ?? (full ? refusals.onePersonOnly({}, "person") : null);
}

/** Join a person to an activity under a contract; two people of one project have one contract each (R0.3). */
export const joinActivity = operation({
  name: "activities.join-activity",
  label: words.joinActivity,
  at: "POST /activities/{activity}/members",
  input: memberInput.extend({ activity: z.uuid(), since: civilDate() }),
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
    const full = whyNotAnother(activity, members.length);
    if (full) return full;
    if (input.contract === "cape" && !input.capeEndsOn) return refusals.capeNeedsEnd({}, "capeEndsOn");
    return null;
  },
  async effect({ input }, { db, cooperative }) {
    const capeEndsOn = input.contract === "cape" ? input.capeEndsOn : null;
    await insertMembership(db, cooperative, { ...input, capeEndsOn });
    return { activity: input.activity, person: input.person };
  },
});
