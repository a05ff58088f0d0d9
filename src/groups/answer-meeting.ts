import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { occupyWhoIsFree, release } from "../occupancy/index.ts";
import { findMeeting } from "./find-meeting.ts";
import { isMember } from "./group.ts";
import { putComing } from "./meeting.sql.ts";
import { takerOf, whyNotChange } from "./meeting.ts";
import { meetingWords } from "./meeting-words.ts";

/** Say that one comes to a meeting, or not: the hour of whoever does not come is free again. */
export const answerMeeting = operation({
  name: "groups.answer-meeting",
  label: meetingWords.answerMeeting,
  at: "PUT /group-meetings/{meeting}/answer",
  input: z.object({ meeting: z.uuid(), coming: z.boolean() }),
  find: ({ meeting }, scene) => findMeeting(meeting, scene),
  may: (actor, of) => isMember(actor, of),
  whyNot: whyNotChange,
  async effect({ meeting }, scene, { coming }) {
    const people = [scene.actor.person as string];
    await putComing(scene, meeting.id, { people, coming });
    await release(scene, takerOf(meeting.id), people[0]);
    const span = { from: meeting.startsAt, to: meeting.endsAt };
    if (coming) await occupyWhoIsFree(scene, takerOf(meeting.id), { people, span, place: meeting.site });
    return { id: meeting.id };
  },
});
