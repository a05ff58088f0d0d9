import { type Actor, has } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";

/** How somebody heard of the cooperative. */
export const heards = ["prescriber", "word-of-mouth", "member", "web", "press", "event", "other"] as const;
export const sectors = [
  "crafts",
  "building",
  "services",
  "training",
  "trade",
  "culture",
  "food",
  "land",
  "digital",
  "care",
  "other",
] as const;
export const situations = [
  "job-seeker",
  "minimum-income",
  "employee",
  "independent",
  "student",
  "retired",
  "other",
] as const;
export const availabilities = ["now", "three-months", "six-months", "later"] as const;
export type Heard = (typeof heards)[number];
export type Availability = (typeof availabilities)[number];

/** Where a candidate stands, in the order of the way in. */
export const states = [
  "contact",
  "applied",
  "met",
  "interview",
  "interviewed",
  "adjourned",
  "accepted",
  "admitted",
  "oriented",
  "refused",
  "withdrawn",
] as const;
export type CandidateState = (typeof states)[number];

/** Nothing more is expected: neither an answer of the cooperative nor an act of the candidate. */
export const isOver = (state: CandidateState): boolean =>
  ["admitted", "oriented", "refused", "withdrawn"].includes(state);

/** Who somebody is and how to reach them; all of it is deleted by the erasure. */
export interface Particulars {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone: string;
  readonly birthDate: CivilDate | null;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

export interface Candidate extends Particulars {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly keeps: boolean;
  readonly recognises: boolean;
  readonly state: CandidateState;
  readonly cameAt: Date;
  readonly appliedAt: Date | null;
  readonly heard: Heard;
  readonly prescriber: string | null;
  readonly prescriberName: string | null;
  readonly sector: (typeof sectors)[number] | null;
  readonly situation: (typeof situations)[number] | null;
  readonly availability: Availability | null;
  readonly told: string | null;
  readonly referrer: string | null;
  readonly adviser: string | null;
  readonly adviserName: string | null;
  readonly interviewAt: Date | null;
  readonly person: string | null;
  readonly activity: string | null;
}

/** Who reads and works on all applications. */
export const keepsAll = (actor: Actor): boolean => has(actor, "hr", "director");
export const mayReadCandidates = (actor: Actor): boolean => keepsAll(actor) || has(actor, "adviser");

/** An adviser works on those in their charge, and on those whom nobody has taken yet. */
export const mayWork = (actor: Actor, { adviser }: Pick<Candidate, "adviser">): boolean =>
  keepsAll(actor) || (has(actor, "adviser") && (adviser === null || adviser === actor.person));

/** To decide on somebody one must have them in one's charge. */
export const mayDecide = (actor: Actor, { adviser }: Pick<Candidate, "adviser">): boolean =>
  keepsAll(actor) || (has(actor, "adviser") && adviser !== null && adviser === actor.person);

export const mayKeepMeetings = (actor: Actor): boolean =>
  has(actor, "hr", "director", "adviser", "community");

/** The department of a postcode, for the figures: two characters, three overseas. */
export function departmentOf(postcode: string): string {
  if (!/^\d{5}$/.test(postcode)) return "";
  if (postcode.startsWith("20")) return Number(postcode) < 20_200 ? "2A" : "2B";
  return postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2);
}
