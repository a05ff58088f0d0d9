import { type Actor, has, isTeam } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import { type Cents, shareOf } from "../foundation/money.ts";

/**
 * Who owes the VAT: `france`, the supplier, who wrote it on the invoice (or none: exempt, small business);
 * else the cooperative itself, by reverse charge: `building`, subcontracted works (CGI 283-2 nonies, R4.06),
 * `union`, from a country of the Union (256 bis, 283-2), `abroad`, services from elsewhere (283-2, R4.08).
 */
export const regimes = ["france", "building", "union", "abroad"] as const;
export type Regime = (typeof regimes)[number];

export interface BillLine {
  readonly label: string;
  readonly category: string | null;
  readonly netCents: Cents;
  readonly vatRateBp: number;
}

/** An invoice or a credit note of a supplier, as far as it is known. */
export interface Bill {
  readonly id: string;
  readonly kind: "invoice" | "credit";
  /** Null: of the shared services. */
  readonly activity: string | null;
  readonly supplier: string | null;
  /** Their number. */
  readonly reference: string;
  readonly issuedOn: CivilDate | null;
  readonly dueOn: CivilDate | null;
  readonly regime: Regime;
  /** What the paper says in all, and its VAT. */
  readonly grossCents: Cents | null;
  readonly vatCents: Cents | null;
  /** Of a credit note: the invoice that it corrects. */
  readonly origin: string | null;
  readonly advancedBy: string | null;
  readonly advancedBp: number | null;
  readonly advancedCents: Cents | null;
  readonly note: string;
  readonly paper: string | null;
  readonly paperName: string;
  readonly notTwice: boolean;
  readonly lines: readonly BillLine[];
}

/** Who typed it first and last: neither approves it above the ceiling. */
export interface Typists {
  readonly typedBy: string | null;
  readonly keptBy: string | null;
  /** Whether one of them directs the house. */
  readonly typedByDirector: boolean;
}

/** What the entrepreneur paid of it themselves, in percent of the whole or as an amount. */
export function advancedOf({ advancedBy, advancedBp, advancedCents, grossCents }: Bill): Cents {
  if (advancedBy === null || grossCents === null) return 0n;
  return advancedCents ?? shareOf(grossCents, advancedBp ?? 10_000);
}

type Of = { readonly activity: string | null };
const follows = (actor: Actor, { activity }: Of) => activity !== null && actor.follows.has(activity);
export const worksIn = (actor: Actor, { activity }: Of) =>
  activity !== null && actor.activities.has(activity);

/**
 * Who writes bills of an activity: its entrepreneurs, its adviser, who keeps the books; of the house
 * its team.
 */
export const mayKeepBill = (actor: Actor, bill: Of): boolean =>
  actor.person !== null &&
  (bill.activity === null
    ? isTeam(actor)
    : worksIn(actor, bill) || follows(actor, bill) || has(actor, "accountant", "director"));

/** Who reads them: they, and the team (R1.06). */
export const mayReadBill = (actor: Actor, bill: Of): boolean => mayKeepBill(actor, bill) || isTeam(actor);

/** Money leaves by whoever keeps the books. */
export const mayPay = (actor: Actor): boolean => has(actor, "accountant", "director");

/** Whoever keeps the books, or follows the activity, answers for it. */
export const mayCheckBill = (actor: Actor, bill: Of): boolean =>
  has(actor, "accountant", "director") || follows(actor, bill);

/** Whose word a bill asks for: the first rung of the ladder is one's own. */
export type Rung = "own" | "adviser" | "director";

export interface Ladder {
  readonly ownCents: Cents;
  readonly adviserCents: Cents;
  /** What the activity could pay today; null for the house, whose cash is no limit of the ladder. */
  readonly cashCents: Cents | null;
}

/**
 * Up to a first ceiling one's own word is enough, where the activity has the cash; up to a second that of the
 * adviser or of who keeps the books; above, that of the direction.
 */
export function rungOf(grossCents: Cents, { ownCents, adviserCents, cashCents }: Ladder): Rung {
  if (grossCents <= ownCents && (cashCents === null || grossCents <= cashCents)) return "own";
  return grossCents <= adviserCents ? "adviser" : "director";
}

/**
 * Whether this person's word is enough. Above the first rung it is never the word of who typed it; what a
 * director typed is approved by the accountant, for there may be no second director.
 */
export function mayApprove(actor: Actor, bill: Of & Typists, rung: Rung): boolean {
  const typed = actor.person !== null && (bill.typedBy === actor.person || bill.keptBy === actor.person);
  if (rung === "own") return mayKeepBill(actor, bill);
  if (typed) return false;
  if (rung === "adviser") return mayCheckBill(actor, bill);
  return has(actor, "director") || (bill.typedByDirector && has(actor, "accountant"));
}
