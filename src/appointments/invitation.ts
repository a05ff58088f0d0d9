import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  default as ical,
} from "ical-generator";
import { type Language, say } from "../foundation/words.ts";
import type { Appointment } from "./appointment.ts";
import { words } from "./words.ts";

/** For life, wherever the program lives: calendars know an event again by it (RFC 5545 §3.8.4.7). */
export const uidOf = (id: string): string => `${id}@rendez-vous.ensemble`;

/** Ours: of an appointment, of a meeting of a group, of a place that is booked, of an event. */
export const isOwnUid = (uid: string): boolean =>
  /@(rendez-vous|groupe|lieux|evenement)\.ensemble$/.test(uid);

const product = { company: "Ensemble", product: "Rendez-vous", language: "FR" };

/** Where the two meet, in words. */
export function placeOf(a: Appointment, language: Language): string {
  if (a.mode === "site") return `${a.siteName}, ${a.siteAddress}`;
  return a.mode === "at-member" ? a.place : say(words[a.mode], language);
}

function eventOf(a: Appointment, language: Language, sequence: number): ICalEventData {
  const person = (name: string, email: string, agreed: boolean) => ({
    ...{ name, email, role: ICalAttendeeRole.REQ, rsvp: !agreed },
    status: agreed ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION,
  });
  const status = {
    ...{ requested: ICalEventStatus.TENTATIVE, confirmed: ICalEventStatus.CONFIRMED },
    ...{ held: ICalEventStatus.CONFIRMED, missed: ICalEventStatus.CONFIRMED },
    ...{ cancelled: ICalEventStatus.CANCELLED, lapsed: ICalEventStatus.CANCELLED },
  }[a.state];
  return {
    ...{ id: uidOf(a.id), sequence, status, start: a.startsAt, end: a.endsAt },
    summary: `${a.typeName} : ${a.adviserName} – ${a.memberName}`,
    location: placeOf(a, language),
    // The address goes first: further on, its place would be cut where lines are folded at 75 octets.
    description: [`{origin}/rendez-vous/${a.id}`, a.directions].filter(Boolean).join("\n"),
    organizer: { name: a.adviserName, email: a.adviserEmail },
    attendees: [
      person(a.memberName, a.memberEmail, true),
      person(a.adviserName, a.adviserEmail, a.state === "confirmed"),
    ],
  };
}

/** SEQUENCE grows with each move, and once more when it is cancelled (RFC 5546 §3.2.5). */
const sequenceOf = (a: Appointment): number =>
  a.state === "cancelled" || a.state === "lapsed" ? a.version + 1 : a.version;

/** What a letter carries so that calendars follow: an invitation, or that it is taken back (RFC 5546). */
export function invitationOf(a: Appointment, now: Date, language: Language): string {
  const over = a.state === "cancelled" || a.state === "lapsed";
  const method = over ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  return calendarLetter(eventOf(a, language, sequenceOf(a)), method, now);
}

/** One event as a letter carries it; the method says whether it is asked or taken back. */
export function calendarLetter(event: ICalEventData, method: ICalCalendarMethod, now: Date): string {
  const calendar = ical({ method, prodId: product });
  calendar.createEvent({ ...event, stamp: now });
  return calendar.toString();
}

export const eventOfAppointment = (a: Appointment, language: Language): ICalEventData =>
  eventOf(a, language, sequenceOf(a));

/** All that a person is expected at, as their own calendar reads it again and again. */
export function feedOf(
  name: string,
  events: readonly ICalEventData[],
  { now, origin }: { now: Date; origin: string },
): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: product, ttl: 3600 });
  for (const event of events) calendar.createEvent({ ...event, stamp: now });
  return calendar.toString().replaceAll("{origin}", origin);
}
