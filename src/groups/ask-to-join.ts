import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { findGroup } from "./find-group.ts";
import { isOfHouse, whyNotEnter } from "./group.ts";
import { insertProposals, listMembers, listProposals } from "./member.sql.ts";
import { requestMade } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Ask to join a group that one enters by invitation; its facilitators answer. */
export const askToJoin = operation({
  name: "groups.ask-to-join",
  label: words.askToJoin,
  at: "POST /groups/{group}/requests",
  input: z.object({
    group: z.uuid(),
    note: z.string().trim().max(400, { error: "too-long" }).default(""),
  }),
  async find({ group }, scene) {
    const found = await findGroup(group, scene);
    if (!found) return null;
    const waiting = await listProposals(scene.db, scene.cooperative, group);
    const { person, name } = scene.actor;
    return { ...found, name, asked: waiting.some((one) => one.person === person) };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ name, asked, ...of }) {
    if (of.own.member) return refusals.alreadyMember({ name });
    if (of.group.entry === "open") return refusals.entryOpen();
    return asked ? refusals.askedAlready() : whyNotEnter(of);
  },
  async effect({ group, name }, scene, { note }) {
    const person = scene.actor.person as string;
    await insertProposals(scene, { group: group.id, kind: "request", note, people: [person] });
    const members = await listMembers(scene.db, scene.cooperative, group.id);
    await notify(scene, requestMade, {
      to: members.filter(({ facilitator }) => facilitator).map((one) => one.person),
      params: { name, group: group.name },
      link: `/groupes/${group.id}`,
      once: `group-request:${group.id}:${person}:${scene.now.toISOString()}`,
    });
    return { id: group.id };
  },
});
