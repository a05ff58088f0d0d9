import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { addressed, lockAddressed, mayActFor } from "./addressed.ts";
import { isOver } from "./candidate.ts";
import { whyNotOpen } from "./meeting.ts";
import { refusals } from "./refusals.ts";
import { lockMeetings, seat, unseat } from "./seat.ts";
import { words } from "./words.ts";

/**
 * Register a candidate for a meeting, in place of the one they had chosen before, whose seat goes to the
 * next.
 */
export const joinMeeting = operation({
  name: "joining.join-meeting",
  label: words.joinMeeting,
  at: "PUT /candidate-meeting",
  input: z.object({ ...addressed, meeting: z.uuid() }),
  async find(input, scene) {
    const found = await lockAddressed(scene, input);
    if (!found) return null;
    const { meeting, held } = await lockMeetings(scene, input.meeting, found.candidate.id);
    return meeting && { ...found, meeting, held, now: scene.now };
  },
  may: (actor, found) => mayActFor(actor, found),
  whyNot({ candidate, meeting, held, now }) {
    if (isOver(candidate.state)) return refusals.over();
    if (held.some((seating) => seating.meeting === meeting.id))
      return refusals.alreadyRegistered({}, "meeting");
    return whyNotOpen(meeting, now);
  },
  async effect({ candidate, meeting, held }, scene) {
    await unseat(scene, held, "moved");
    const { seated } = await seat(scene, meeting, candidate);
    return { id: candidate.id, seated };
  },
});
