import type { Actor } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";

/** How the two met: the same ways as for an appointment. */
export const interviewModes = ["site", "phone", "video", "at-member"] as const;
export type InterviewMode = (typeof interviewModes)[number];

/** What an interview is for. A quick word is kept, but is no interview in the sense of R1.03. */
export const interviewKinds = ["follow-up", "review", "assessment", "exit", "quick"] as const;
export type InterviewKind = (typeof interviewKinds)[number];

export interface Interview {
  readonly id: string;
  readonly person: string;
  readonly personName: string;
  readonly adviser: string;
  readonly adviserName: string;
  readonly heldOn: CivilDate;
  readonly minutes: number;
  readonly mode: InterviewMode;
  readonly kind: InterviewKind;
  readonly subject: string;
  readonly appointment: string | null;
  /** Of the shared versions, the last; 0 until it is shared. */
  readonly version: number;
  readonly sharedAt: Date | null;
}

/** Until it is shared an interview is its author's. */
export const isAuthor = ({ person }: Actor, { adviser }: Pick<Interview, "adviser">): boolean =>
  person !== null && person === adviser;
