import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { mayKeepMeetings } from "./candidate.ts";
import { readMeeting } from "./meeting.sql.ts";
import { refusals } from "./refusals.ts";
import { listSeatings, putAttendance } from "./registration.sql.ts";
import { words } from "./words.ts";

/** Tick who came and who did not; said wrongly, it is said again. */
export const markAttendance = operation({
  name: "joining.mark-attendance",
  label: words.markAttendance,
  at: "PUT /meetings/{meeting}/attendance",
  input: z.object({
    meeting: z.uuid(),
    said: z
      .array(z.object({ registration: z.uuid(), came: z.boolean() }))
      .min(1)
      .max(500),
  }),
  async find({ meeting: id, said }, { db, cooperative, now }) {
    const meeting = await readMeeting(db, cooperative, id);
    return meeting && { meeting, said, now, seatings: await listSeatings(db, cooperative, id) };
  },
  may: mayKeepMeetings,
  whyNot({ meeting, said, now, seatings }) {
    if (meeting.cancelledAt) return refusals.meetingCancelled();
    if (meeting.startsAt > now) return refusals.notBegun();
    const known = new Set(seatings.map(({ id }) => id));
    return said.every(({ registration }) => known.has(registration)) ? null : refusals.notInMeeting();
  },
  async effect({ meeting, said }, scene) {
    await putAttendance(scene, said);
    return { id: meeting.id };
  },
});
