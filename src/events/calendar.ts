import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  default as ical,
} from "ical-generator";
import { calendarLetter, type FeedSource } from "../appointments/index.ts";
import { type Language, say } from "../foundation/words.ts";
import { listEventsOf } from "./event.sql.ts";
import type { Event, Mode } from "./event.ts";
import { words } from "./words.ts";

/** Where somebody who comes in that mode goes, in words; null is whoever hosts it. */
export function whereOf(e: Event, mode: Mode | null, language: Language): string {
  const online = e.onlineLink || say(words["mode-online"], language);
  if (mode === "online") return online;
  if (mode === "site" || e.onlineSeats === null) return e.where;
  return e.siteSeats === null ? online : `${e.where} · ${online}`;
}

interface Seen {
  readonly mode: Mode | null;
  readonly language: Language;
  /** The page of whoever reads it. */
  readonly link: string;
}

/**
 * The event as calendars take it: one UID for life, SEQUENCE grows with each move and once it is off or put
 * off (RFC 5545 §3.8.7.4); where to join is said as RFC 7986 has it.
 */
export function calendarEvent(e: Event, { mode, language, link }: Seen): ICalEventData {
  const off = e.cancelledAt !== null || e.postponedWhy !== null;
  const note = mode === "online" ? e.onlineNote : mode === "site" ? e.siteNote : "";
  return {
    ...{ id: `${e.id}@evenement.ensemble`, sequence: e.version + (off ? 1 : 0) },
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...{ start: e.startsAt, end: e.endsAt, summary: e.title, location: whereOf(e, mode, language) },
    // The address goes first: further on, its place would be cut where lines are folded at 75 octets.
    description: [link, note, e.about].filter(Boolean).join("\n\n"),
    organizer: { name: e.organizer, email: e.organizerEmail },
  };
}

export interface Attendee {
  readonly name: string;
  readonly email: string;
}

/** What the letter to one person carries: only their own address and the organizer’s are in it. */
export function invitationTo(e: Event, { name, email }: Attendee, now: Date, seen: Seen): string {
  const off = e.cancelledAt !== null || e.postponedWhy !== null;
  const method = off ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const attendee = { name, email, status: ICalAttendeeStatus.ACCEPTED, role: ICalAttendeeRole.REQ };
  return calendarLetter({ ...calendarEvent(e, seen), attendees: [attendee] }, method, now);
}

/** One person is withdrawn, the event takes place: CANCEL without a status (RFC 5546 §3.2.5). */
export function withdrawalOf(e: Event, { name, email }: Attendee, now: Date, seen: Seen): string {
  const { status: _, ...event } = calendarEvent(e, seen);
  const attendees = [{ name, email, role: ICalAttendeeRole.REQ }];
  return calendarLetter({ ...event, attendees }, ICalCalendarMethod.CANCEL, now);
}

/** The events of a person stand in their calendar beside the appointments. */
export const feedSource: FeedSource = async (db, asked) =>
  (await listEventsOf(db, asked)).map((e) =>
    calendarEvent(e, { mode: e.mode, language: asked.language, link: `{origin}/evenements/${e.id}` }),
  );

/** Several events as one file or feed that anybody takes; `linkOf` is the public page of each. */
export function agendaOf(
  name: string,
  events: readonly Event[],
  { now, language, linkOf }: { now: Date; language: Language; linkOf: (e: Event) => string },
): string {
  const product = { company: "Ensemble", product: "Agenda", language: "FR" };
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: product, ttl: 3600 });
  for (const e of events) {
    const seen = { mode: e.siteSeats === null ? null : ("site" as const), language, link: linkOf(e) };
    const { organizer: _, ...event } = calendarEvent({ ...e, onlineLink: "", onlineNote: "" }, seen);
    calendar.createEvent({ ...event, stamp: now, url: linkOf(e) });
  }
  return calendar.toString();
}
