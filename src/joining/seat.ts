import type { Scene } from "../foundation/scene.ts";
import { readCandidate } from "./candidate.sql.ts";
import type { Candidate } from "./candidate.ts";
import { calendarOf, meetingEvent } from "./event.ts";
import { saidOf, writeTo } from "./letter.ts";
import { lockMeeting } from "./meeting.sql.ts";
import type { Meeting } from "./meeting.ts";
import {
  type EndedHow,
  endRegistrations,
  insertRegistration,
  listComing,
  listSeatings,
  type Seating,
} from "./registration.sql.ts";

type Somebody = Pick<Candidate, "id" | "givenName" | "email" | "language">;

/**
 * Holds a meeting, and with it those at which somebody is already registered, in one order, so that two who
 * change places do not wait for each other.
 */
export async function lockMeetings(
  { db, cooperative, now }: Scene,
  meeting: string,
  candidate: string | null,
): Promise<{ meeting: Meeting | null; held: Seating[] }> {
  const held = candidate ? await listComing(db, cooperative, candidate, now) : [];
  const all = [...new Set([meeting, ...held.map((seating) => seating.meeting)])].sort();
  const locked = new Map<string, Meeting | null>();
  for (const id of all) locked.set(id, await lockMeeting(db, cooperative, id));
  return { meeting: locked.get(meeting) ?? null, held };
}

/** Registers somebody for a meeting that is held, at the end of its queue, and writes to them. */
export async function seat(scene: Scene, meeting: Meeting, who: Somebody): Promise<Seating> {
  const { db, cooperative } = scene;
  const id = scene.newId();
  await insertRegistration(scene, { id, meeting: meeting.id, candidate: who.id });
  const seating = (await listSeatings(db, cooperative, meeting.id)).find((one) => one.id === id);
  if (!seating) throw new Error("a registration without its place");
  const rank = seating.rank - meeting.seats;
  const event = seating.seated ? calendarOf(meetingEvent(meeting, id), scene.now) : null;
  const letter = seating.seated ? "registered" : "waiting";
  await writeTo(scene, who, letter, { ...saidOf(meeting), rank }, event);
  return seating;
}

/** Ends registrations at meetings that are held; whoever gets a seat by it is told. */
export async function unseat(scene: Scene, given: readonly Seating[], how: EndedHow): Promise<void> {
  const { db, cooperative } = scene;
  const meetings = [...new Set(given.map(({ meeting }) => meeting))];
  const before = await Promise.all(meetings.map((id) => listSeatings(db, cooperative, id)));
  const waited = new Set(
    before
      .flat()
      .filter(({ seated }) => !seated)
      .map(({ id }) => id),
  );
  await endRegistrations(
    scene,
    given.map(({ id }) => id),
    how,
  );
  for (const id of meetings) await tellSeated(scene, id, waited);
}

/** Writes to those who waited and now have a seat. */
export async function tellSeated(scene: Scene, id: string, waited: ReadonlySet<string>): Promise<void> {
  const { db, cooperative, now } = scene;
  const meeting = await lockMeeting(db, cooperative, id);
  if (!meeting || meeting.cancelledAt || meeting.startsAt <= now) return;
  const seatings = await listSeatings(db, cooperative, id);
  for (const { id: registration, candidate } of seatings.filter((one) => one.seated && waited.has(one.id))) {
    const who = await readCandidate(db, cooperative, candidate);
    const event = calendarOf(meetingEvent(meeting, registration), now);
    if (who) await writeTo(scene, who, "seated", saidOf(meeting), event);
  }
}
