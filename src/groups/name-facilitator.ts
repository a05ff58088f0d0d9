import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { findGroup } from "./find-group.ts";
import { mayKeepGroup, whyNotAdd } from "./group.ts";
import { insertFacilitations, listMembers } from "./member.sql.ts";
import { facilitatorNamed } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Name a member who also facilitates the group from now on. */
export const nameFacilitator = operation({
  name: "groups.name-facilitator",
  label: words.nameFacilitator,
  at: "POST /groups/{group}/facilitators",
  input: z.object({ group: z.uuid(), person: z.uuid() }),
  async find({ group, person }, scene) {
    const found = await findGroup(group, scene);
    if (!found) return null;
    const members = await listMembers(scene.db, scene.cooperative, group);
    return { ...found, person, member: members.find((one) => one.person === person) };
  },
  may: (actor, of) => mayKeepGroup(actor, of),
  whyNot({ member, ...of }) {
    if (!member) return refusals.notMember({}, "person");
    return member.facilitator ? refusals.facilitatesAlready({}, "person") : whyNotAdd(of);
  },
  async effect({ group, person }, scene) {
    await insertFacilitations(scene, group.id, [person]);
    await notify(scene, facilitatorNamed, {
      ...{ to: [person], params: { group: group.name }, link: `/groupes/${group.id}` },
      once: `group-facilitator:${group.id}:${scene.now.toISOString()}`,
    });
    return { id: group.id };
  },
});
