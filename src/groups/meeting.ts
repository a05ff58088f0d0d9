import type { Refusal } from "../foundation/refusal.ts";
import { type InGroup, whyNotAdd } from "./group.ts";
import { refusals } from "./refusals.ts";

/** At a place, by video, or some here and some there. */
export const modes = ["site", "video", "both"] as const;
export type Mode = (typeof modes)[number];

export interface Placing {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly mode: Mode;
  readonly site: string | null;
  readonly place: string;
}

export interface Meeting extends Placing {
  readonly id: string;
  readonly group: string;
  readonly groupName: string;
  readonly title: string;
  readonly agenda: string;
  /** Grows with each move: the SEQUENCE of calendars. */
  readonly version: number;
  readonly why: string;
  /** The site and its address, or where it is in words. */
  readonly where: string;
  readonly organizer: string;
  readonly organizerEmail: string;
  readonly cancelledAt: Date | null;
  readonly cancelledWhy: string | null;
  /** The last version of its minutes, 0 before the first. */
  readonly minutes: number;
}

/** Their names for the occupancy of whoever they take. */
export const takerOf = (id: string) => ({ kind: "groups.meeting", id });
export const dateTakerOf = (id: string) => ({ kind: "groups.poll-date", id });

export interface InMeeting extends InGroup {
  readonly meeting: Meeting;
  readonly now: Date;
}

/** Why a meeting cannot be moved or called off any more, or null. */
export function whyNotChange({ meeting, now, ...of }: InMeeting): Refusal | null {
  if (meeting.cancelledAt) return refusals.meetingCancelled();
  return meeting.startsAt <= now ? refusals.meetingBegun() : whyNotAdd(of);
}

/** Why nothing is noted of a meeting yet, or any more, or null. */
export function whyNotNote({ meeting, now, ...of }: InMeeting): Refusal | null {
  if (meeting.cancelledAt) return refusals.meetingCancelled();
  return meeting.startsAt > now ? refusals.notBegun() : whyNotAdd(of);
}
