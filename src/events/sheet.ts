import { createHash } from "node:crypto";
import type { CivilDate } from "../foundation/calendar.ts";
import { addDays } from "../foundation/calendar.ts";
import { firstInstantOf, localTimeOf } from "../foundation/zoned.ts";
import type { Placing } from "./event.ts";

export type Half = "am" | "pm";

export interface HalfDay {
  readonly day: CivilDate;
  readonly half: Half;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Mornings end, and afternoons begin, at one o’clock of the clock on the wall. */
const noon = 13 * 60;
/** What is shorter is of the half-day beside it. */
const leastMinutes = 30;

const minutes = (from: Date, to: Date): number => Math.round((to.getTime() - from.getTime()) / 60_000);

/**
 * The half-days of an event, for which each sheet is signed; those under half an hour are left out, but for
 * the only one. On each day after the first it is taken to begin at the hour of the first, and before the
 * last
 * to end at the hour of the last: nobody signs for the night.
 */
export function halfDaysOf({ startsAt, endsAt }: Pick<Placing, "startsAt" | "endsAt">): HalfDay[] {
  const [from, to] = [localTimeOf(startsAt), localTimeOf(endsAt)];
  const halves: HalfDay[] = [];
  for (let day = from.date; day <= to.date; day = addDays(day, 1)) {
    const at = (minute: number) => firstInstantOf({ date: day, minute });
    const [begins, ends, middle] = [at(from.minute), at(to.minute), at(noon)];
    if (begins < middle)
      halves.push({ day, half: "am", startsAt: begins, endsAt: ends < middle ? ends : middle });
    if (ends > middle)
      halves.push({ day, half: "pm", startsAt: begins > middle ? begins : middle, endsAt: ends });
  }
  const long = halves.filter((one) => minutes(one.startsAt, one.endsAt) >= leastMinutes);
  return long.length > 0 ? long : halves.slice(0, 1).filter((one) => one.endsAt > one.startsAt);
}

export const minutesOf = ({ startsAt, endsAt }: Pick<HalfDay, "startsAt" | "endsAt">): number =>
  minutes(startsAt, endsAt);

/** Whole minutes of a half-day during which somebody was there: stays that overlap count once. */
export function minutesWithin(
  { startsAt, endsAt }: Pick<HalfDay, "startsAt" | "endsAt">,
  stays: readonly { readonly from: Date; readonly to: Date }[],
): number {
  let [total, until] = [0, startsAt.getTime()];
  for (const { from, to } of stays.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const begins = Math.max(from.getTime(), until);
    const ends = Math.min(to.getTime(), endsAt.getTime());
    if (ends <= begins) continue;
    total += ends - begins;
    until = ends;
  }
  return Math.floor(total / 60_000);
}

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export interface Signed {
  readonly registration: string;
  readonly name: string;
  readonly minutes: number;
  readonly way: "touch" | "code" | "video";
  readonly drawing: string;
  readonly signedAt: Date;
}

interface Sealed {
  readonly halfDay: string;
  readonly paper: string;
  readonly drawing: string;
  readonly sealedAt: Date;
  readonly sealedBy: string;
}

/**
 * SHA-256 of everything a sheet says, in this order: each signature, the paper, who countersigned and when.
 */
export function sealOf(
  signatures: readonly Signed[],
  { halfDay, paper, drawing, sealedAt, sealedBy }: Sealed,
): string {
  const lines = signatures
    .toSorted((a, b) => (a.registration < b.registration ? -1 : 1))
    .map((s) => [
      s.registration,
      s.name,
      s.minutes,
      s.way,
      sha256(s.drawing),
      new Date(s.signedAt).toISOString(),
    ]);
  return sha256(
    JSON.stringify([halfDay, paper, sha256(drawing), new Date(sealedAt).toISOString(), sealedBy, lines]),
  );
}

/** A stroke: moves and lines in a box of 300 by 100. */
export const isDrawing = (text: string): boolean =>
  text.length <= 8_000 && /^(M\d{1,3},\d{1,3}(L\d{1,3},\d{1,3})+)+$/.test(text);
