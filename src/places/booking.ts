import type { Actor } from "../foundation/actor.ts";
import { civilDateOf, monthOf } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { whenOf } from "../foundation/when.ts";
import type { Word } from "../foundation/words.ts";
import type { Span, Taker } from "../occupancy/index.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces, type Room } from "./room.ts";
import { type Asked, whyNotAsk } from "./rule.ts";
import { minutesIn } from "./slot.ts";
import type { TakenBy } from "./take.ts";
import { words } from "./words.ts";

export const bookingStates = [
  ...(["confirmed", "pending", "used", "cancelled", "late"] as const),
  ...(["refused", "lapsed", "missed", "closed"] as const),
] as const;
export type BookingState = (typeof bookingStates)[number];

export const bookingMarkWords: Readonly<Record<BookingState, Word>> = {
  ...{ confirmed: words.stateConfirmed, pending: words.statePending, used: words.stateUsed },
  ...{ cancelled: words.stateCancelled, late: words.stateLate, refused: words.stateRefused },
  ...{ lapsed: words.stateLapsed, missed: words.stateMissed, closed: words.stateClosed },
};

export interface Booking extends Span {
  readonly id: string;
  readonly room: string;
  readonly roomName: string;
  readonly site: string;
  readonly siteName: string;
  readonly person: string | null;
  readonly personName: string;
  readonly activity: string | null;
  readonly activityName: string | null;
  readonly title: string;
  readonly discreet: boolean;
  readonly version: number;
  readonly series: string | null;
  readonly state: BookingState;
  readonly why: string;
  readonly arrivedAt: Date | null;
  readonly wantsArrival: boolean;
  readonly hourlyCents: number;
  readonly madeAt: Date;
}

export const takerOf = (id: string): Taker => ({ kind: "places.booking", id });

export const holds = ({ state }: Pick<Booking, "state">): boolean =>
  state === "confirmed" || state === "pending" || state === "used";

/** Whoever booked, and who keeps the places. */
export const mayChange = (actor: Actor, { person }: Pick<Booking, "person">): boolean =>
  (person !== null && person === actor.person) || keepsPlaces(actor);

/** Late: so near the beginning that nobody else can take it; a request that waits is never late. */
export const isLate = ({ from, state }: Booking, lateHours: number, now: Date): boolean =>
  state !== "pending" && from.getTime() - now.getTime() < lateHours * 3_600_000;

/** Whether other hours, or another room, would cost its activity something else. */
export function priceChanges(b: Booking, room: Pick<Room, "hourlyCents">, span: Span): boolean {
  if (!b.activity || (b.hourlyCents === 0 && room.hourlyCents === 0)) return false;
  const month = (at: Date) => monthOf(civilDateOf(at));
  return (
    b.hourlyCents !== room.hourlyCents ||
    minutesIn(b) !== minutesIn(span) ||
    month(b.from) !== month(span.from)
  );
}

interface Wish extends Asked {
  readonly room: Pick<Room, "name" | "retired">;
  readonly taken: TakenBy | null;
}

/** Why these hours of a room are not booked: by its rules, or since something has it; or null. */
export function whyNotBook({ room, taken, ...asked }: Wish): Refusal | null {
  const { name } = room;
  if (room.retired) return refusals.retired({ name });
  return whyNotAsk(asked) ?? (taken && whyTaken(name, taken));
}

export function whyTaken(name: string, { from, to, title, closed }: TakenBy): Refusal {
  const [first, last] = [whenOf(from), whenOf(to)];
  if (closed) return refusals.closed({ name, from: first.date, to: last.date, why: title ?? "" }, "date");
  return refusals.taken({ name, from: first.time, to: last.time, what: title ?? words.takenWhat.fr }, "from");
}
