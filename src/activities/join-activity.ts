import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findPerson, insertMembership, listMembers, readActivity } from "./activity.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Join a person to an activity under a contract; two people of one project have one contract each (R0.3). */
export const joinActivity = operation({
  name: "activities.join-activity",
  label: words.joinActivity,
  at: "POST /activities/{activity}/members",
  input: z.object({
    activity: z.uuid(),
    person: z.uuid(),
    since: civilDate(),
    contract: z.enum(["cape", "cesa", "associate"]),
    capeEndsOn: civilDate().nullable().default(null),
  }),
  async find(input, { db, cooperative }) {
    const activity = await readActivity(db, cooperative, input.activity);
    if (!activity) return null;
    const person = await findPerson(db, cooperative, input.person);
    return {
      input,
      activity,
      person,
      members: await listMembers(db, cooperative, input.activity, input.since),
    };
  },
  may: (actor) => has(actor, "director", "hr"),
  whyNot({ input, activity, person, members }) {
    if (!person) return refusals.unknownPerson({}, "person");
    if (activity.closedOn) return refusals.closed({ name: activity.name, date: activity.closedOn });
    if (members.some((m) => m.person === person.id))
      return refusals.alreadyMember({ name: person.name }, "person");
    if (activity.kind === "individual" && members.length > 0) return refusals.onePersonOnly({}, "person");
    if (input.contract === "cape" && !input.capeEndsOn) return refusals.capeNeedsEnd({}, "capeEndsOn");
    return null;
  },
  async effect({ input }, { db, cooperative }) {
    const capeEndsOn = input.contract === "cape" ? input.capeEndsOn : null;
    await insertMembership(db, cooperative, { ...input, capeEndsOn });
    return { activity: input.activity, person: input.person };
  },
});
