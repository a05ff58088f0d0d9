import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from "ical-generator";
import { calendarLetter, type FeedSource } from "../appointments/index.ts";
import { type Language, say } from "../foundation/words.ts";
import { listMeetingsOf } from "./meeting.sql.ts";
import type { Meeting } from "./meeting.ts";
import { meetingWords } from "./meeting-words.ts";

/** Where a group meets, in words. */
export function whereOf({ mode, where }: Meeting, language: Language): string {
  if (mode === "site") return where;
  const video = say(meetingWords["mode-video"], language);
  return mode === "video" ? video : `${where} · ${video}`;
}

/** The event of a meeting, known again by its UID; SEQUENCE grows with each move and once it is off. */
function eventOf(m: Meeting, language: Language): ICalEventData {
  const over = m.cancelledAt !== null;
  return {
    id: `${m.id}@groupe.ensemble`,
    sequence: m.version + (over ? 1 : 0),
    status: over ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...{ start: m.startsAt, end: m.endsAt, summary: `${m.title} – ${m.groupName}` },
    location: whereOf(m, language),
    // The address goes first: further on, its place would be cut where lines are folded at 75 octets.
    description: [`{origin}/groupes/${m.group}/rencontres/${m.id}`, m.agenda].filter(Boolean).join("\n\n"),
    organizer: { name: m.organizer, email: m.organizerEmail },
  };
}

export interface Guest {
  readonly name: string;
  readonly email: string;
}

/** What the letter to one member carries: only their own address and the organizer’s are in it. */
export function invitationTo(m: Meeting, { name, email }: Guest, now: Date, language: Language): string {
  const own = email === m.organizerEmail;
  const status = own ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION;
  const attendees = [{ name, email, status, role: ICalAttendeeRole.REQ, rsvp: !own }];
  const method = m.cancelledAt ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  return calendarLetter({ ...eventOf(m, language), attendees }, method, now);
}

/** One guest is withdrawn, the meeting takes place: CANCEL without a status (RFC 5546 §3.2.5). */
export function withdrawalOf(m: Meeting, { name, email }: Guest, now: Date, language: Language): string {
  const { status: _, ...event } = eventOf(m, language);
  const attendees = [{ name, email, role: ICalAttendeeRole.REQ }];
  return calendarLetter({ ...event, attendees }, ICalCalendarMethod.CANCEL, now);
}

/** The meetings of one’s groups stand in one’s calendar beside the appointments. */
export const feedSource: FeedSource = async (db, asked) =>
  (await listMeetingsOf(db, asked)).map((m) => eventOf(m, asked.language));
