import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { leave } from "./enter-and-leave.ts";
import { findGroup } from "./find-group.ts";
import { isOfHouse, mayKeepGroup } from "./group.ts";
import { listMembers } from "./member.sql.ts";
import { memberLeft, takenOut } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Leave a group, or take somebody out of it with a reason that they read. Whoever alone facilitates it first
 * names somebody else. That they were there, from when until when, stays.
 */
export const leaveGroup = operation({
  name: "groups.leave-group",
  label: words.leaveGroup,
  at: "DELETE /groups/{group}/members/{person}",
  input: z.object({
    group: z.uuid(),
    person: z.uuid(),
    why: z.string().trim().max(400, { error: "too-long" }).default(""),
  }),
  async find({ group, person, why }, scene) {
    const found = await findGroup(group, scene);
    if (!found) return null;
    const members = await listMembers(scene.db, scene.cooperative, group);
    return { ...found, person, members, byOther: person !== scene.actor.person, why };
  },
  may: (actor, { person, members: _, ...of }) =>
    isOfHouse(actor) && (person === actor.person || mayKeepGroup(actor, of)),
  whyNot({ group, person, members, byOther, why }) {
    if (!members.some((one) => one.person === person)) return refusals.notMember();
    if (byOther && why === "") return refusals.whyMissing({}, "why");
    const others = members.filter((one) => one.facilitator && one.person !== person);
    return others.length === 0 && !group.closedAt ? refusals.lastFacilitator() : null;
  },
  async effect({ group, person, members, byOther, why }, scene) {
    const leaving = members.find((one) => one.person === person);
    if (!leaving) throw new Error("somebody leaves who is no member");
    const { name } = leaving;
    await leave(scene, group.id, leaving, why);
    const facilitators = members.filter((one) => one.facilitator).map((one) => one.person);
    await notify(scene, byOther ? takenOut : memberLeft, {
      to: byOther ? [person] : facilitators,
      params: { name, group: group.name, why },
      link: `/groupes/${group.id}`,
      once: `group-left:${group.id}:${person}:${scene.now.toISOString()}`,
    });
    return { id: group.id };
  },
});
