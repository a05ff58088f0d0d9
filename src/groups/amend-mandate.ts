import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { findGroup } from "./find-group.ts";
import { insertMandate } from "./group.sql.ts";
import { keepsGroups, whyNotAdd } from "./group.ts";
import { listMembers } from "./member.sql.ts";
import { mandateAmended } from "./notice-kinds.ts";
import { mandateShape } from "./open-group.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Give a group another mandate, with its reason: the one before stays to be read. It is given from outside:
 * a group does not choose what it is asked.
 */
export const amendMandate = operation({
  name: "groups.amend-mandate",
  label: words.amendMandate,
  at: "POST /groups/{group}/mandates",
  input: z.object({ group: z.uuid(), ...mandateShape, why: shortText(400) }),
  async find({ group, givenOn }, scene) {
    const found = await findGroup(group, scene);
    return found && { ...found, givenOn };
  },
  may: (actor) => keepsGroups(actor),
  whyNot({ givenOn, ...of }) {
    const late = givenOn > of.today ? refusals.givenLater({ date: givenOn }, "givenOn") : null;
    return whyNotAdd(of) ?? late;
  },
  async effect({ group }, scene, { group: _, ...mandate }) {
    await insertMandate(scene, group.id, mandate);
    const members = await listMembers(scene.db, scene.cooperative, group.id);
    await notify(scene, mandateAmended, {
      to: members.map(({ person }) => person),
      params: { group: group.name, why: mandate.why },
      link: `/groupes/${group.id}`,
      once: `group-mandate:${group.id}:${scene.now.toISOString()}`,
    });
    return { id: group.id };
  },
});
