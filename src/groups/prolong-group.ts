import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { findGroup } from "./find-group.ts";
import { insertTerm } from "./group.sql.ts";
import { mayKeepGroup } from "./group.ts";
import { listMembers } from "./member.sql.ts";
import { groupProlonged } from "./notice-kinds.ts";
import { whyNotSpan } from "./open-group.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Prolong a group, with its reason, which every member of the cooperative may read. */
export const prolongGroup = operation({
  name: "groups.prolong-group",
  label: words.prolongGroup,
  at: "POST /groups/{group}/terms",
  input: z.object({ group: z.uuid(), endsOn: civilDate(), why: shortText(400) }),
  async find({ group, endsOn }, scene) {
    const found = await findGroup(group, scene);
    return found && { ...found, endsOn };
  },
  may: (actor, of) => mayKeepGroup(actor, of),
  whyNot({ group, endsOn, today }) {
    if (group.closedAt) return refusals.closed({ name: group.name });
    if (endsOn <= group.endsOn || endsOn < today) return refusals.notLonger({ date: group.endsOn }, "endsOn");
    return whyNotSpan(group.endsOn, endsOn);
  },
  async effect({ group }, scene, { endsOn, why }) {
    const version = group.prolonged + 1;
    await insertTerm(scene, group.id, { version, endsOn, why });
    const members = await listMembers(scene.db, scene.cooperative, group.id);
    await notify(scene, groupProlonged, {
      to: members.map(({ person }) => person),
      params: { group: group.name, date: endsOn, why },
      link: `/groupes/${group.id}`,
      once: `group-term:${group.id}:${version}`,
    });
    return { id: group.id };
  },
});
