import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { addressed, lockAddressed, mayActFor } from "./addressed.ts";
import { calendarOf, meetingEvent } from "./event.ts";
import { saidOf, writeTo } from "./letter.ts";
import { refusals } from "./refusals.ts";
import { lockMeetings, unseat } from "./seat.ts";
import { words } from "./words.ts";

/** Cancel a candidate's registration: the seat goes to whoever waits first, and they are told. */
export const leaveMeeting = operation({
  name: "joining.leave-meeting",
  label: words.leaveMeeting,
  at: "DELETE /candidate-meeting",
  input: z.object({ ...addressed, meeting: z.uuid() }),
  async find(input, scene) {
    const found = await lockAddressed(scene, input);
    if (!found) return null;
    const { meeting, held } = await lockMeetings(scene, input.meeting, found.candidate.id);
    return meeting && { ...found, meeting, held: held.filter((seating) => seating.meeting === meeting.id) };
  },
  may: (actor, found) => mayActFor(actor, found),
  whyNot: ({ held }) => (held.length === 0 ? refusals.notRegistered({}, "meeting") : null),
  async effect({ candidate, meeting, held }, scene) {
    await unseat(scene, held, "cancelled");
    const [seat] = held.filter(({ seated }) => seated);
    const event = seat ? calendarOf(meetingEvent(meeting, seat.id, true), scene.now) : null;
    await writeTo(scene, candidate, "left", saidOf(meeting), event);
    return { id: candidate.id };
  },
});
