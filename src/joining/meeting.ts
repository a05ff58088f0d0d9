import type { Refusal } from "../foundation/refusal.ts";
import { refusals } from "./refusals.ts";

export const meetingModes = ["site", "online"] as const;
export type MeetingMode = (typeof meetingModes)[number];

/** A collective information meeting; `taken` are the registrations that hold, those that wait included. */
export interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly mode: MeetingMode;
  readonly site: string | null;
  readonly siteName: string | null;
  readonly place: string;
  readonly link: string;
  readonly seats: number;
  readonly note: string;
  /** Grows with each change. */
  readonly version: number;
  readonly taken: number;
  readonly cancelledAt: Date | null;
  readonly cancelledWhy: string | null;
}

/** Why nobody can register any more, or null. */
export function whyNotOpen({ startsAt, cancelledAt }: Meeting, now: Date): Refusal | null {
  if (cancelledAt) return refusals.meetingCancelled({}, "meeting");
  return startsAt <= now ? refusals.meetingOver({}, "meeting") : null;
}

export const seatsLeft = ({ seats, taken }: Pick<Meeting, "seats" | "taken">): number =>
  Math.max(0, seats - taken);
