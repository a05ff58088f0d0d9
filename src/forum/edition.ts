import { type Actor, has } from "../foundation/actor.ts";
import { addDays, type CivilDate, civilDateOf, daysBetween } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { instantAt, whenOf } from "../foundation/when.ts";
import { refusals } from "./refusals.ts";

/** In rooms of the sites; there and online as well; online alone. */
export const forms = ["site", "hybrid", "online"] as const;
export type Form = (typeof forms)[number];

export const audiences = ["members", "guests", "public"] as const;
export type Audience = (typeof audiences)[number];

/** What is chosen for an edition, and may be changed. */
export interface Terms {
  readonly name: string;
  readonly about: string;
  readonly form: Form;
  readonly audience: Audience;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  /** The hours of each of its days, in minutes since midnight by the clock on the wall. */
  readonly fromMinute: number;
  readonly toMinute: number;
  /** The call for workshops. */
  readonly opensAt: Date;
  readonly deadline: Date;
  readonly graceHours: number;
  /** Whoever types it proposes after the deadline; empty where there is none. */
  readonly lateCode: string;
  readonly questions: readonly string[];
  /** Readers do not see who proposes. */
  readonly anonymous: boolean;
  /** The seats online of a session that is followed online. */
  readonly onlineSeats: number;
  readonly signed: boolean;
}

export interface Edition extends Terms {
  readonly id: string;
  /** The number of the newest programme that was released; 0 before the first one. */
  readonly released: number;
  readonly setBy: string | null;
}

export interface Track {
  readonly id: string;
  readonly name: string;
}

export interface Criterion extends Track {
  readonly weight: number;
}

/** Where sessions are. */
export interface Venue {
  readonly id: string;
  readonly name: string;
  /** The room of a site; null online. */
  readonly room: string | null;
  readonly site: string | null;
  readonly siteName: string;
  readonly seats: number;
  /** Where guests join online. */
  readonly link: string;
  /** Retired or not there any more: nothing new is put into it. */
  readonly gone: boolean;
}

export type EditionState = "preparing" | "open" | "programme" | "released" | "held";

/** The last instant at which a proposal is still taken, the grace included. */
export const takenUntil = ({ deadline, graceHours }: Pick<Terms, "deadline" | "graceHours">): Date =>
  new Date(deadline.getTime() + graceHours * 3_600_000);

export function stateOf(e: Edition, now: Date): EditionState {
  if (civilDateOf(now) > e.endsOn) return "held";
  if (e.released > 0) return "released";
  if (now < e.opensAt) return "preparing";
  return now <= takenUntil(e) ? "open" : "programme";
}

export const daysOf = ({ startsOn, endsOn }: Pick<Terms, "startsOn" | "endsOn">): CivilDate[] =>
  Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, n) => addDays(startsOn, n));

/** From the first hour of its first day to the last one of its last day. */
export const spanOf = ({ startsOn, endsOn }: Pick<Terms, "startsOn" | "endsOn">) => ({
  from: instantAt(startsOn, "00:00"),
  to: instantAt(addDays(endsOn, 1), "00:00"),
});

export const isOfHouse = (actor: Actor): boolean => actor.person !== null && actor.roles.size > 0;

/** Who prepares it, answers proposals and makes its programme. */
export const keepsForum = (actor: Actor): boolean => has(actor, "director", "community");

/** Whoever may propose without a business of their own: the team and those who support. */
export const isSupport = (actor: Actor): boolean =>
  has(actor, "director", "community", "coordinator", "adviser");

/** Why no proposal is taken now, or null; the code that the team gives opens it again. */
export function whyNotTaken(e: Edition, now: Date, code: string): Refusal | null {
  const state = stateOf(e, now);
  if (state === "held") return refusals.held();
  if (now < e.opensAt) return refusals.notOpen(whenOf(e.opensAt));
  if (now <= takenUntil(e)) return null;
  if (code === "") return refusals.late(whenOf(e.deadline), "code");
  return e.lateCode !== "" && code === e.lateCode ? null : refusals.wrongCode({}, "code");
}
