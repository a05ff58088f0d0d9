import { randomInt } from "node:crypto";
import type { Mode } from "./event.ts";

/** Given; kept while somebody fills in their form; offered to whoever waited; waiting; over. */
export type Seating = "confirmed" | "held" | "offered" | "waiting" | "ended";

export interface Registration {
  readonly id: string;
  readonly event: string;
  readonly mode: Mode;
  readonly seats: number;
  readonly person: string | null;
  readonly guest: string | null;
  /** « – » once who it was has been erased. */
  readonly name: string;
  readonly email: string | null;
  readonly language: string;
  readonly invitedBy: string | null;
  /** The registration in the other mode that it takes the place of once it is confirmed. */
  readonly insteadOf: string | null;
  readonly ticket: string;
  readonly priority: number;
  readonly setAt: Date;
  readonly heldUntil: Date | null;
  readonly offeredAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedHow: string | null;
  /** Among those who wait for the same mode, from 1; null where they do not wait. */
  readonly rank: number | null;
}

type Marks = Pick<Registration, "endedAt" | "confirmedAt" | "offeredAt" | "heldUntil">;

export function seatingOf({ endedAt, confirmedAt, offeredAt, heldUntil }: Marks): Seating {
  if (endedAt) return "ended";
  if (confirmedAt) return "confirmed";
  if (offeredAt) return "offered";
  return heldUntil ? "held" : "waiting";
}

/** A seat is kept so long while its form is filled in. */
export const holdMinutes = 15;

/** Crockford’s base 32: no letter is taken for a figure, nor read aloud for another. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Forty bits of chance: nobody guesses a ticket at the door. */
export const drawTicket = (): string =>
  Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join("");

/** A ticket as it is typed or scanned: with or without its address, spaces and dashes, O for zero. */
export function ticketIn(text: string): string | null {
  const last = /[?&]billet=([^&#]+)/.exec(text)?.[1] ?? text;
  const plain = last.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(plain) ? plain : null;
}

/** « 7K2M-9QXA »: read in two breaths. */
export const ticketSaid = (ticket: string): string => `${ticket.slice(0, 4)}-${ticket.slice(4)}`;

/**
 * Whom freed seats are offered to: in the order of the queue, whoever fits. A group that is too large for
 * what is free stays before those behind it, and comes first as soon as enough is free.
 */
export function nextInLine<One extends { readonly seats: number }>(
  queue: readonly One[],
  free: number,
): One[] {
  const chosen: One[] = [];
  let left = free;
  for (const one of queue) {
    if (one.seats > left) continue;
    chosen.push(one);
    left -= one.seats;
  }
  return chosen;
}
