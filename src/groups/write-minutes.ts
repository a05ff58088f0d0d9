import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { type MeetingAction, readShared } from "../video/index.ts";
import { insertAction } from "./action.sql.ts";
import { findMeeting } from "./find-meeting.ts";
import { isMember } from "./group.ts";
import { listAttendance, putPresent } from "./meeting.sql.ts";
import { whyNotNote } from "./meeting.ts";
import { minutesWritten } from "./meeting-notices.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers } from "./member.sql.ts";
import { insertMinutes } from "./minutes.sql.ts";
import { refusals } from "./refusals.ts";

/**
 * Write the minutes of a meeting, and who was there; later versions say why, and the ones before stay. What
 * was noted together by video may be taken over, its actions too. Whoever writes says which version they
 * read, so that two who amend at once lose nothing.
 */
export const writeMinutes = operation({
  name: "groups.write-minutes",
  label: meetingWords.writeMinutes,
  at: "POST /group-meetings/{meeting}/minutes",
  input: z.object({
    meeting: z.uuid(),
    text: shortText(20_000),
    present: z.array(z.uuid()).max(200),
    /** The version that was read, 0 where there was none. */
    after: z.coerce.number().int().min(0),
    why: z.string().trim().max(400, { error: "too-long" }).default(""),
    /** The actions that were noted in its room by video are those of the group. */
    takeActions: z.boolean().default(false),
  }),
  async find({ meeting: id, present, after, why, takeActions }, scene) {
    const { db, cooperative } = scene;
    const found = await findMeeting(id, scene);
    if (!found) return null;
    const known = new Set((await listAttendance(db, cooperative, id)).map(({ person }) => person));
    const members = await listMembers(db, cooperative, found.group.id);
    const noted = takeActions && after === 0 ? (await readShared(db, cooperative, id)).actions : [];
    const of = ({ person }: MeetingAction) => members.some((one) => one.person === person);
    const strangers = present.some((person) => !known.has(person));
    return { ...found, members, after, why, strangers, noted: noted.filter(of) };
  },
  may: (actor, of) => isMember(actor, of),
  whyNot({ after, why, strangers, ...of }) {
    const refusal = whyNotNote(of);
    if (refusal) return refusal;
    if (after !== of.meeting.minutes) return refusals.amendedMeanwhile({}, "text");
    if (after > 0 && why === "") return refusals.amendmentUnexplained({}, "why");
    return strangers ? refusals.notMember({}, "present") : null;
  },
  async effect({ meeting, group, members, after, why, noted }, scene, { text, present }) {
    const version = after + 1;
    await insertMinutes(scene, { meeting: meeting.id, version, text, why });
    await putPresent(scene, meeting.id, [...new Set(present)]);
    for (const { what, person, dueOn } of noted) {
      const action = { id: scene.newId(), group: group.id, meeting: meeting.id, what, dueOn };
      await insertAction(scene, { ...action, person: person as string });
    }
    await notify(scene, minutesWritten, {
      to: members.map(({ person }) => person),
      params: { title: meeting.title, group: group.name },
      link: `/groupes/${group.id}/rencontres/${meeting.id}`,
      once: `group-minutes:${meeting.id}:${version}`,
    });
    return { id: meeting.id };
  },
});
