import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { release } from "../occupancy/index.ts";
import { callTogether } from "./call-together.ts";
import { findPoll } from "./find-poll.ts";
import { facilitates } from "./group.ts";
import { insertMeeting, putComing } from "./meeting.sql.ts";
import { dateTakerOf } from "./meeting.ts";
import { meetingPlanned } from "./meeting-notices.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers } from "./member.sql.ts";
import { insertOutcome } from "./poll.sql.ts";
import { whyNotDecide } from "./poll.ts";
import { refusals } from "./refusals.ts";

/**
 * Choose a date of a poll: in one act the meeting is made, invitations leave, the hours that the other dates
 * held are free. Of two facilitators who choose in the same second one does, and the other is told so.
 */
export const chooseDate = operation({
  name: "groups.choose-date",
  label: meetingWords.chooseDate,
  at: "POST /group-polls/{poll}/outcome",
  input: z.object({ poll: z.uuid(), date: z.uuid() }),
  async find({ poll, date: id }, scene) {
    const found = await findPoll(poll, scene);
    const date = found?.dates.find((one) => one.id === id);
    if (!found || !date) return null;
    return { ...found, date, members: await listMembers(scene.db, scene.cooperative, found.group.id) };
  },
  may: (actor, of) => facilitates(actor, of),
  whyNot: ({ date, ...of }) =>
    whyNotDecide(of) ?? (date.startsAt <= of.now ? refusals.datePassed({}, "date") : null),
  async effect({ poll, group, date, dates, answers, members }, scene) {
    const meeting = scene.newId();
    await insertMeeting(scene, { id: meeting, group: group.id, title: poll.title, agenda: poll.agenda });
    await insertOutcome(scene, { poll: poll.id, date: date.id, meeting, why: "" });
    for (const { id } of dates) await release(scene, dateTakerOf(id));
    const said = (wanted: string) =>
      answers
        .filter((one) => one.date === date.id && one.answer === wanted)
        .map(({ person }) => person)
        .filter((person) => members.some((one) => one.person === person));
    await putComing(scene, meeting, { people: said("yes"), coming: true });
    await putComing(scene, meeting, { people: said("no"), coming: false });
    const elsewhere = await callTogether(scene, {
      ...{ meeting, placing: date, version: 0, why: "", members, absent: new Set(said("no")) },
      ...{ kind: meetingPlanned, step: "planned-0" },
    });
    return { id: meeting, elsewhere: elsewhere.length };
  },
});
