import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { countHousehold } from "../people/index.ts";
import { findGroup } from "./find-group.ts";
import { mayKeepGroup, whyNotEnter } from "./group.ts";
import { insertProposals, listMembers, listProposals } from "./member.sql.ts";
import { invited } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Invite people of the cooperative into a group; each answers for themselves. */
export const inviteMembers = operation({
  name: "groups.invite-members",
  label: words.inviteMembers,
  at: "POST /groups/{group}/invitations",
  input: z.object({
    group: z.uuid(),
    people: z.array(z.uuid()).min(1, { error: "not-chosen" }).max(50),
    note: z.string().trim().max(400, { error: "too-long" }).default(""),
  }),
  async find({ group, people: given }, scene) {
    const { db, cooperative, today } = scene;
    const found = await findGroup(group, scene);
    if (!found) return null;
    const people = [...new Set(given)];
    const strangers = (await countHousehold(db, cooperative, { people, on: today })) < people.length;
    const among = ({ person }: { person: string }) => people.includes(person);
    const member = (await listMembers(db, cooperative, group)).find(among)?.name ?? null;
    const asked = (await listProposals(db, cooperative, group)).some(among);
    return { ...found, people, strangers, member, asked };
  },
  may: (actor, of) => mayKeepGroup(actor, of),
  whyNot({ strangers, member, asked, ...of }) {
    if (strangers) return refusals.strangers({}, "people");
    if (member) return refusals.alreadyMember({ name: member }, "people");
    return asked ? refusals.askedAlready({}, "people") : whyNotEnter(of);
  },
  async effect({ group, people }, scene, { note }) {
    await insertProposals(scene, { group: group.id, kind: "invitation", note, people });
    await notify(scene, invited, {
      ...{ to: people, params: { name: scene.actor.name, group: group.name } },
      link: `/groupes/${group.id}`,
      once: `group-invitation:${group.id}:${scene.now.toISOString()}`,
    });
    return { id: group.id };
  },
});
