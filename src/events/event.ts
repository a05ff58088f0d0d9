import { type Actor, has } from "../foundation/actor.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { whenOf } from "../foundation/when.ts";
import { refusals } from "./refusals.ts";

export const kinds = ["lunch", "workshop", "meeting", "training"] as const;
export type Kind = (typeof kinds)[number];

/** Members; guests whom they bring as well; anybody. */
export const audiences = ["members", "guests", "public"] as const;
export type Audience = (typeof audiences)[number];

export const modes = ["site", "online"] as const;
export type Mode = (typeof modes)[number];

/** Nothing to eat; each brings something; somebody prepares it. */
export const meals = ["none", "shared", "served"] as const;
export type Meal = (typeof meals)[number];

export interface Placing {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly site: string | null;
  readonly place: string;
}

/** What is chosen when an event is planned, and may be changed. */
export interface Terms {
  readonly kind: Kind;
  readonly title: string;
  readonly about: string;
  readonly audience: Audience;
  /** The seats of each mode; null where there is none. */
  readonly siteSeats: number | null;
  readonly onlineSeats: number | null;
  readonly siteNote: string;
  readonly onlineNote: string;
  /** Empty where the room by video is ours. */
  readonly onlineLink: string;
  readonly opensAt: Date | null;
  /** Until then members alone register. */
  readonly membersUntil: Date | null;
  /** How long before its beginning registration closes, and seats may still be given back by oneself. */
  readonly closeHours: number;
  readonly leaveHours: number;
  /** The most seats somebody takes in one act. */
  readonly mostSeats: number;
  /** How long whoever is offered a seat has to answer. */
  readonly offerHours: number;
  readonly meal: Meal;
  /** Whether who is there signs an attendance sheet by half-day. */
  readonly signed: boolean;
  /** Whoever has a seat may give it to another member. */
  readonly givable: boolean;
}

export interface Event extends Placing, Terms {
  readonly id: string;
  readonly series: string | null;
  /** Grows with each move: the SEQUENCE of calendars. */
  readonly version: number;
  readonly why: string;
  /** The site and its address, or where it is in words. */
  readonly where: string;
  readonly room: string | null;
  readonly plannedBy: string | null;
  readonly organizer: string;
  readonly organizerEmail: string;
  readonly publishedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly cancelledWhy: string | null;
  readonly postponedWhy: string | null;
  /** When it was last published, moved, put off or called off. */
  readonly changedAt: Date;
  /** Seats given or kept, and seats asked for by those who wait. */
  readonly siteTaken: number;
  readonly onlineTaken: number;
  readonly siteWaiting: number;
  readonly onlineWaiting: number;
  readonly hosts: readonly { readonly id: string; readonly name: string }[];
}

export type State = "draft" | "published" | "running" | "ended" | "cancelled" | "postponed";

type Standing = Pick<Event, "publishedAt" | "cancelledAt" | "postponedWhy" | "startsAt" | "endsAt">;

export function stateOf(e: Standing, now: Date): State {
  if (e.cancelledAt) return "cancelled";
  if (!e.publishedAt) return "draft";
  if (e.postponedWhy !== null) return "postponed";
  if (e.endsAt <= now) return "ended";
  return e.startsAt <= now ? "running" : "published";
}

/** Their names for the occupancy of whoever they take. */
export const takerOf = (event: string) => ({ kind: "events.event", id: event });
/** A name of its own: the hours of its hosts are given back without its room. */
export const roomTakerOf = (event: string) => ({ kind: "events.room", id: event });
export const seatTakerOf = (registration: string) => ({ kind: "events.registration", id: registration });

export const isOfHouse = (actor: Actor): boolean => actor.person !== null && actor.roles.size > 0;

export const mayPlan = (actor: Actor): boolean =>
  has(actor, "director", "community", "coordinator", "adviser");

/** Its hosts, who planned it, and who looks after the events of the cooperative. */
export const organises = (actor: Actor, { hosts, plannedBy }: Pick<Event, "hosts" | "plannedBy">): boolean =>
  has(actor, "director", "community") ||
  (isOfHouse(actor) && (plannedBy === actor.person || hosts.some(({ id }) => id === actor.person)));

/** A draft is known to those who organise it alone; what is published, to the house. */
export const maySee = (actor: Actor, e: Event): boolean =>
  isOfHouse(actor) && (e.publishedAt !== null || organises(actor, e) || mayPlan(actor));

export const seatsOf = (e: Terms, mode: Mode): number | null =>
  mode === "site" ? e.siteSeats : e.onlineSeats;

export const takenOf = (e: Event, mode: Mode): number => (mode === "site" ? e.siteTaken : e.onlineTaken);

export const waitingOf = (e: Event, mode: Mode): number =>
  mode === "site" ? e.siteWaiting : e.onlineWaiting;

export const leftIn = (e: Event, mode: Mode): number =>
  Math.max(0, (seatsOf(e, mode) ?? 0) - takenOf(e, mode));

export const modesOf = (e: Terms): Mode[] => modes.filter((mode) => seatsOf(e, mode) !== null);

const before = (e: Placing, hours: number): Date => new Date(e.startsAt.getTime() - hours * 3_600_000);
export const closesAt = (e: Event): Date => before(e, e.closeHours);
export const leavesUntil = (e: Event): Date => before(e, e.leaveHours);

/** Why an event is over for whoever would change something of it, or null. */
export function whyNotChange(e: Standing, now: Date): Refusal | null {
  if (e.cancelledAt) return refusals.cancelled();
  return e.publishedAt && e.postponedWhy === null && e.startsAt <= now ? refusals.begun() : null;
}

/** Why nobody can register now, or null; those who organise it may until it has ended. */
export function whyNotOpen(e: Event, now: Date, by: "organiser" | "member" | "visitor"): Refusal | null {
  const state = stateOf(e, now);
  if (state === "cancelled") return refusals.cancelled();
  if (state === "draft") return refusals.draft();
  if (state === "postponed") return refusals.postponed();
  if (state === "ended") return refusals.over();
  if (by === "organiser") return null;
  if (state === "running") return refusals.begun();
  if (e.opensAt && now < e.opensAt) return refusals.notOpen(whenOf(e.opensAt));
  if (now >= closesAt(e)) return refusals.closed(whenOf(closesAt(e)));
  if (by === "visitor" && e.membersUntil && now < e.membersUntil)
    return refusals.membersFirst(whenOf(e.membersUntil));
  return null;
}
