import { type Actor, has } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";

export const units = ["person", "hour", "outcome"] as const;
export type Unit = (typeof units)[number];

/** Under what somebody is in the cooperative on a day; `none`: no contract yet, or no longer. */
export const statuses = ["none", "cape", "cesa", "associate", "staff"] as const;
export type Status = (typeof statuses)[number];

export const genders = ["f", "m"] as const;
export type Gender = (typeof genders)[number];

/** Territories of which a convention may ask: a priority district, a rural town to be revived (ex-ZRR). */
export const zones = ["qpv", "frr"] as const;
export type Zone = (typeof zones)[number];

/** Whom a convention is for: what is empty or null demands nothing. */
export interface Public {
  readonly genders: readonly Gender[];
  readonly minAge: number | null;
  readonly maxAge: number | null;
  /** First figures of postal codes: "40", "64100". */
  readonly postcodes: readonly string[];
  /** One of these territories of residence. */
  readonly zones: readonly Zone[];
  readonly statuses: readonly Status[];
  /** The stages of the journey at one of which one must be. */
  readonly stages: readonly string[];
  /** Parts of the name of a benefit, of which one must be received: "ARE", "RSA". */
  readonly benefits: readonly string[];
  /** How long ago the first contract may have begun, in months. */
  readonly mostMonths: number | null;
}

/** What a convention says from a day on. Amounts in cents. */
export interface Terms {
  readonly effectiveOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly budgetCents: bigint;
  /** People, hours or outcomes, by its unit. */
  readonly target: number;
  readonly unitPriceCents: bigint | null;
  readonly public: Public;
  readonly evidence: readonly string[];
  readonly why: string;
}

export interface Convention extends Terms {
  readonly id: string;
  readonly funder: string;
  readonly funderName: string;
  readonly reference: string;
  readonly name: string;
  readonly unit: Unit;
  readonly startsOn: CivilDate;
  readonly european: boolean;
  readonly nominative: boolean;
}

/** Who keeps funders and conventions, and says whom they support. */
export const mayKeepFunding = (actor: Actor): boolean => has(actor, "director", "hr");

/** The accountant reads what is expected from funders. */
export const mayReadFunding = (actor: Actor): boolean => mayKeepFunding(actor) || has(actor, "accountant");
