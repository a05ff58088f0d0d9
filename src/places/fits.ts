import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { clockOf, minuteOf } from "../foundation/when.ts";
import type { Busy, Span } from "../occupancy/index.ts";
import { whyTaken } from "./booking.ts";
import { atomsOf, type Room } from "./room.ts";
import { type Rule, whyNotAsk } from "./rule.ts";
import { overlap, type Slot, spanOf, widened } from "./slot.ts";
import type { Wish } from "./wish.ts";

/** A room with all that decides whether an hour of it may be had. */
export interface Candidate {
  readonly room: Room;
  readonly rule: Rule;
  readonly busy: readonly Busy[];
  readonly closures: readonly (Span & { readonly why: string })[];
  /** Its own buffers, and those of its parts. */
  readonly before: number;
  readonly after: number;
  /** What the person has of it in the week of a day. */
  usedIn(date: CivilDate): number;
}

/** How an answer differs from what was asked. */
export type Differs = "hour" | "day" | "site" | "equipment";

export interface Fit {
  readonly room: Room;
  readonly slot: Slot;
  readonly asks: boolean;
  readonly differs: Differs | null;
  /** What was asked and is not there. */
  readonly lacks: readonly string[];
}

export type Sought = Required<Pick<Wish, "seats" | "equipment" | "minutes">> & {
  readonly kind: Room["kind"] | null;
  readonly site: string | null;
  readonly date: CivilDate;
  readonly from: string;
  readonly to: string;
};

export interface Clock {
  readonly now: Date;
  readonly today: CivilDate;
}

/** Why these hours of a room may not be had, or null; what has it is not named. */
export function whyNotHave(
  { room, rule, busy, closures, ...of }: Candidate,
  slot: Slot,
  { except, ...clock }: Clock & { readonly except?: ReadonlySet<string> },
): Refusal | null {
  const refusal = whyNotAsk({ rule, slot, ...clock, usedMinutes: of.usedIn(slot.date) });
  if (refusal) return refusal;
  const span = spanOf(slot);
  const closure = closures.find((one) => overlap(one, span));
  if (closure) return whyTaken(room.name, { ...closure, title: closure.why, closed: true });
  const blocked = widened(span, of.before, of.after);
  const atoms = atomsOf(room);
  const other = busy.find(
    (one) => atoms.includes(one.resource) && overlap(one, blocked) && !except?.has(one.takenBy),
  );
  return other ? whyTaken(room.name, { ...other, title: null, closed: false }) : null;
}

const mayHave = (candidate: Candidate, slot: Slot, clock: Clock) =>
  whyNotHave(candidate, slot, clock) === null;

/** The first hour within a window that may be had, by quarters of an hour. */
function firstIn(candidate: Candidate, { date, from, to, minutes }: Sought, clock: Clock): Slot | null {
  for (let start = minuteOf(from); start + minutes <= minuteOf(to); start += 15) {
    const slot = { date, from: clockOf(start), to: clockOf(start + minutes) };
    if (mayHave(candidate, slot, clock)) return slot;
  }
  return null;
}

const big = ({ room }: Candidate, { seats, kind }: Sought) =>
  room.seats >= seats && (kind === null || room.kind === kind);
const lacksOf = ({ room }: Candidate, { equipment }: Sought) =>
  equipment.filter((one) => !room.equipment.includes(one));

/** The fullest use of seats first, then the earliest. */
const inOrder = (a: Fit, b: Fit) =>
  a.room.seats - b.room.seats ||
  `${a.slot.date}${a.slot.from}`.localeCompare(`${b.slot.date}${b.slot.from}`) ||
  a.room.name.localeCompare(b.room.name);

/**
 * What may be had as it was asked; where nothing may, the next best answers: another hour of that day, the
 * same hours on the days after, another site, less equipment. Fewer seats than people is no answer, nor what
 * the rules or somebody else would refuse.
 */
export function fitsFor(candidates: readonly Candidate[], sought: Sought, clock: Clock): Fit[] {
  const seated = candidates.filter((one) => big(one, sought));
  const here = seated.filter(({ room }) => sought.site === null || room.site === sought.site);
  const full = here.filter((one) => lacksOf(one, sought).length === 0);
  const fits = (among: readonly Candidate[], at: Sought, differs: Differs | null): Fit[] =>
    among
      .flatMap((one) => {
        const slot = firstIn(one, at, clock);
        const { room, rule } = one;
        return slot ? [{ room, slot, asks: rule.approval, differs, lacks: lacksOf(one, sought) }] : [];
      })
      .sort(inOrder);
  const exact = fits(full, sought, null);
  if (exact.length > 0) return exact;
  const others = seated.filter((one) => !here.includes(one) && lacksOf(one, sought).length === 0);
  const bare = here.filter((one) => lacksOf(one, sought).length > 0);
  const days = [1, 2, 3, 4, 5, 6].map((n) => ({ ...sought, date: addDays(sought.date, n) }));
  return [
    ...fits(full, { ...sought, from: "00:00", to: "24:00" }, "hour").slice(0, 2),
    ...fits(others, sought, "site").slice(0, 2),
    ...days.flatMap((day) => fits(full, day, "day")).slice(0, 2),
    ...fits(bare, sought, "equipment").slice(0, 2),
  ];
}
