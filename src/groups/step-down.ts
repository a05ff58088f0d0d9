import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findGroup } from "./find-group.ts";
import { mayKeepGroup } from "./group.ts";
import { endFacilitation, listMembers } from "./member.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Somebody facilitates the group no longer, and stays a member: not the last one. */
export const stepDown = operation({
  name: "groups.step-down",
  label: words.stepDown,
  at: "DELETE /groups/{group}/facilitators/{person}",
  input: z.object({ group: z.uuid(), person: z.uuid() }),
  async find({ group, person }, scene) {
    const found = await findGroup(group, scene);
    if (!found) return null;
    const members = await listMembers(scene.db, scene.cooperative, group);
    return { ...found, person, facilitators: members.filter(({ facilitator }) => facilitator) };
  },
  may: (actor, of) => mayKeepGroup(actor, of),
  whyNot({ group, person, facilitators }) {
    if (!facilitators.some((one) => one.person === person)) return refusals.notMember({}, "person");
    return facilitators.length === 1 && !group.closedAt ? refusals.lastFacilitator({}, "person") : null;
  },
  async effect({ group, person }, scene) {
    await endFacilitation(scene, group.id, person);
    return { id: group.id };
  },
});
