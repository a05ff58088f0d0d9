import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { readCandidate } from "./candidate.sql.ts";
import { mayKeepMeetings } from "./candidate.ts";
import { calendarOf, meetingEvent } from "./event.ts";
import { saidOf, writeTo } from "./letter.ts";
import { insertMeetingCancellation, lockMeeting } from "./meeting.sql.ts";
import { whyNotOpen } from "./meeting.ts";
import { endRegistrations, listSeatings } from "./registration.sql.ts";
import { words } from "./words.ts";

/** Cancel a meeting: everyone registered, those who wait too, is written why and offered the other dates. */
export const cancelMeeting = operation({
  name: "joining.cancel-meeting",
  label: words.cancelMeeting,
  at: "POST /meetings/{meeting}/cancellation",
  input: z.object({ meeting: z.uuid(), why: shortText(400) }),
  async find({ meeting: id, why }, { db, cooperative, now }) {
    const meeting = await lockMeeting(db, cooperative, id);
    return meeting && { meeting, why, now };
  },
  may: mayKeepMeetings,
  whyNot: ({ meeting, now }) => whyNotOpen(meeting, now),
  async effect({ meeting, why }, scene) {
    const { db, cooperative } = scene;
    const seatings = await listSeatings(db, cooperative, meeting.id);
    await insertMeetingCancellation(scene, meeting.id, why);
    await endRegistrations(
      scene,
      seatings.map(({ id }) => id),
      "meeting-cancelled",
    );
    for (const { id, candidate, seated } of seatings) {
      const who = await readCandidate(db, cooperative, candidate);
      const event = seated ? calendarOf(meetingEvent(meeting, id, true), scene.now) : null;
      if (who) await writeTo(scene, who, "meetingCancelled", { ...saidOf(meeting), why }, event);
    }
    return { id: meeting.id, told: seatings.length };
  },
});
