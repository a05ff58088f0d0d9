import { z } from "zod";
import { isSite } from "../activities/index.ts";
import { operation } from "../foundation/operation.ts";
import { readCandidate } from "./candidate.sql.ts";
import { mayKeepMeetings } from "./candidate.ts";
import { calendarOf, meetingEvent } from "./event.ts";
import { saidOf, writeTo } from "./letter.ts";
import { lockMeeting, putMeeting, readMeeting } from "./meeting.sql.ts";
import { whyNotOpen } from "./meeting.ts";
import { meetingOf, meetingShape, whyNotMeeting } from "./meeting-input.ts";
import { refusals } from "./refusals.ts";
import { listSeatings } from "./registration.sql.ts";
import { tellSeated } from "./seat.ts";
import { words } from "./words.ts";

/**
 * Change a meeting that has not begun. Those registered are told of another time or place; more seats go to
 * those who wait, and fewer than are taken are not accepted.
 */
export const changeMeeting = operation({
  name: "joining.change-meeting",
  label: words.changeMeeting,
  at: "PUT /meetings/{meeting}",
  input: z.object({ meeting: z.uuid(), ...meetingShape }),
  async find({ meeting: id, ...typed }, { db, cooperative, now }) {
    const meeting = await lockMeeting(db, cooperative, id);
    if (!meeting) return null;
    const siteKnown = typed.site === null || (await isSite(db, cooperative, typed.site));
    return { meeting, typed, now, siteKnown, seatings: await listSeatings(db, cooperative, id) };
  },
  may: mayKeepMeetings,
  whyNot({ meeting, typed, seatings, ...known }) {
    const refusal = whyNotOpen(meeting, known.now) ?? whyNotMeeting(typed, known);
    const n = seatings.filter(({ seated }) => seated).length;
    return refusal ?? (typed.seats < n ? refusals.seatsTaken({ n }, "seats") : null);
  },
  async effect({ meeting: before, typed, seatings }, scene) {
    const { db, cooperative } = scene;
    await putMeeting(scene, { ...meetingOf(typed), id: before.id });
    const after = await readMeeting(db, cooperative, before.id);
    if (!after) throw new Error("a meeting that was just kept");
    const said = (meeting: typeof after) => JSON.stringify(saidOf(meeting));
    for (const { id, candidate, seated } of said(after) === said(before) ? [] : seatings) {
      const who = await readCandidate(db, cooperative, candidate);
      const event = seated ? calendarOf(meetingEvent(after, id), scene.now) : null;
      if (who) await writeTo(scene, who, "meetingChanged", saidOf(after), event);
    }
    const waited = seatings.filter(({ seated }) => !seated).map(({ id }) => id);
    await tellSeated(scene, before.id, new Set(waited));
    return { id: before.id };
  },
});
