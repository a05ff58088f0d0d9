import { ICalCalendarMethod, ICalEventStatus, default as ical } from "ical-generator";
import type { Span } from "../occupancy/index.ts";
import { saidOf } from "./letter.ts";
import type { Meeting } from "./meeting.ts";

export interface CandidateEvent extends Span {
  /** For life: a calendar knows the event again by it. */
  readonly uid: string;
  /** Grows with each change, and once more when it is taken back. */
  readonly sequence: number;
  readonly summary: string;
  readonly place: string;
  readonly over?: true;
}

/** What a letter carries so that a candidate's calendar follows: an event, or that it is off (RFC 5546). */
export function calendarOf(event: CandidateEvent, now: Date): string {
  const { uid: id, sequence, from: start, to: end, summary, place: location, over } = event;
  const calendar = ical({ method: over ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH });
  const status = over ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED;
  calendar.createEvent({ id, sequence, status, stamp: now, start, end, summary, location });
  return calendar.toString();
}

/** The seat that a registration gives at a meeting, as an event; `over` once it is given up or called off. */
export const meetingEvent = (meeting: Meeting, registration: string, over?: true): CandidateEvent => ({
  ...{ uid: `${registration}@reunion.ensemble`, from: meeting.startsAt, to: meeting.endsAt },
  sequence: meeting.version + (over ? 1 : 0),
  ...{ summary: meeting.title, place: String(saidOf(meeting).where), ...(over && { over }) },
});
