import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { insertAction } from "./action.sql.ts";
import { findGroup } from "./find-group.ts";
import { isMember, whyNotAdd } from "./group.ts";
import { readMeeting } from "./meeting.sql.ts";
import { actionGiven } from "./meeting-notices.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers } from "./member.sql.ts";
import { refusals } from "./refusals.ts";

/** Say who does what by when; it comes back at the next meetings until it is settled. */
export const setAction = operation({
  name: "groups.set-action",
  label: meetingWords.setAction,
  at: "POST /groups/{group}/actions",
  input: z.object({
    group: z.uuid(),
    meeting: z.uuid().nullable().default(null),
    what: shortText(300),
    person: z.uuid(),
    dueOn: civilDate().nullable().default(null),
  }),
  async find({ group, meeting, person, dueOn }, scene) {
    const { db, cooperative } = scene;
    const found = await findGroup(group, scene);
    const met = meeting && (await readMeeting(db, cooperative, meeting));
    if (!found || (meeting && (!met || met.group !== group))) return null;
    const members = await listMembers(db, cooperative, group);
    return { ...found, meeting, dueOn, owner: members.find((one) => one.person === person) };
  },
  may: (actor, of) => isMember(actor, of),
  whyNot({ owner, dueOn, ...of }) {
    const refusal = whyNotAdd(of);
    if (refusal) return refusal;
    if (!owner) return refusals.notMember({}, "person");
    return dueOn && dueOn < of.today ? refusals.duePast({}, "dueOn") : null;
  },
  async effect({ group, meeting, dueOn, owner }, scene, { what }) {
    if (!owner) throw new Error("an action of nobody");
    const id = scene.newId();
    await insertAction(scene, { id, group: group.id, meeting, what, person: owner.person, dueOn });
    await notify(scene, actionGiven, {
      ...{ to: [owner.person], params: { group: group.name, what } },
      link: `/groupes/${group.id}/rencontres`,
      once: `group-action:${id}`,
    });
    return { id };
  },
});
