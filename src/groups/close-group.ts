import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { findGroup } from "./find-group.ts";
import { insertClosing } from "./group.sql.ts";
import { mayKeepGroup } from "./group.ts";
import { listComing } from "./meeting.sql.ts";
import { listMembers } from "./member.sql.ts";
import { groupClosed } from "./notice-kinds.ts";
import { listOpenPolls } from "./poll.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Close a group with its report: what it gives back of its mandate, for the whole cooperative to read. */
export const closeGroup = operation({
  name: "groups.close-group",
  label: words.closeGroup,
  at: "POST /groups/{group}/closing",
  input: z.object({ group: z.uuid(), report: shortText(10_000) }),
  async find({ group }, scene) {
    const { db, cooperative, now } = scene;
    const found = await findGroup(group, scene);
    if (!found) return null;
    const meetings = await listComing(db, cooperative, group, now);
    const polls = await listOpenPolls(db, cooperative, group);
    return { ...found, open: meetings.length + polls.length };
  },
  may: (actor, of) => mayKeepGroup(actor, of),
  whyNot({ group: { closedAt, name }, open }) {
    if (closedAt) return refusals.closed({ name });
    return open > 0 ? refusals.notOver() : null;
  },
  async effect({ group }, scene, { report }) {
    const members = await listMembers(scene.db, scene.cooperative, group.id);
    await insertClosing(scene, group.id, report);
    await notify(scene, groupClosed, {
      to: members.map(({ person }) => person),
      params: { group: group.name },
      link: `/groupes/${group.id}`,
      once: `group-closed:${group.id}`,
    });
    return { id: group.id };
  },
});
