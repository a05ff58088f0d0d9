import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { enterGroup } from "./enter-and-leave.ts";
import { findGroup } from "./find-group.ts";
import { isOfHouse, whyNotEnter } from "./group.ts";
import { listMembers } from "./member.sql.ts";
import { memberCame } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Join a group that is open to every member; of two who want the last place one has it. */
export const joinGroup = operation({
  name: "groups.join-group",
  label: words.joinGroup,
  at: "POST /groups/{group}/memberships",
  input: z.object({ group: z.uuid() }),
  async find({ group }, scene) {
    const found = await findGroup(group, scene);
    return found && { ...found, name: scene.actor.name };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ name, ...of }) {
    if (of.own.member) return refusals.alreadyMember({ name });
    return of.group.entry === "open" ? whyNotEnter(of) : refusals.byInvitation();
  },
  async effect({ group, name }, scene) {
    const members = await listMembers(scene.db, scene.cooperative, group.id);
    await enterGroup(scene, group.id, [scene.actor.person as string]);
    await notify(scene, memberCame, {
      to: members.filter(({ facilitator }) => facilitator).map(({ person }) => person),
      params: { name, group: group.name },
      link: `/groupes/${group.id}`,
      once: `group-came:${group.id}:${scene.actor.person}:${scene.now.toISOString()}`,
    });
    return { id: group.id };
  },
});
