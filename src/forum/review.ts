import type { Actor } from "../foundation/actor.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { type Criterion, isOfHouse } from "./edition.ts";
import type { Rights } from "./phase.ts";
import { isInvited, mayAnswer, type OfEdition } from "./proposal.ts";
import { refusals } from "./refusals.ts";

/** What whoever acts is to a proposal, when it is read. */
export interface Reading {
  /** Named as a reader of its edition. */
  readonly reader: boolean;
  /** Of the business that proposes it. */
  readonly ofActivity: boolean;
  /** They said so themselves. */
  readonly declared: boolean;
  /** What its readers may do now; null between the phases of reading. */
  readonly rights: Rights | null;
}

export interface Review {
  readonly reader: string;
  readonly name: string;
  readonly version: number;
  readonly opinion: string;
  readonly setAt: Date;
  /** By criterion, from 1 to 5. */
  readonly scores: Readonly<Record<string, number>>;
}

export type OfReading = OfEdition & { readonly reading: Reading };

/** Too near to judge it: one runs it, is of its business, or said so. */
export const isTooNear = (actor: Actor, { proposal, reading }: OfReading): boolean =>
  isInvited(actor, proposal) || reading.ofActivity || reading.declared;

/** Readers who are not too near, and the team. */
export const mayDiscuss = (actor: Actor, of: OfReading): boolean =>
  isOfHouse(actor) &&
  ((of.reading.reader && of.reading.rights !== null && !isTooNear(actor, of)) || mayAnswer(actor, of));

/** Whether the names of those who run it are hidden from whoever reads it. */
export const isBlind = (actor: Actor, of: OfReading): boolean =>
  (of.reading.rights?.anonymous ?? of.edition.anonymous) &&
  !mayAnswer(actor, of) &&
  !isInvited(actor, of.proposal) &&
  (of.proposal.state === "submitted" || of.proposal.state === "rejected");

/** Why one does not judge it now, or null; `closed` says why nobody reads it now. */
export function whyNotJudged(
  of: OfReading & { readonly closed: Refusal | null },
  near: boolean,
): Refusal | null {
  if (near) return refusals.tooNear();
  if (of.closed) return of.closed;
  return of.proposal.state === "submitted" ? null : refusals.notWaiting();
}

/** The mean of a review by the weight of each criterion; null without criteria. */
export function scoreOf({ scores }: Pick<Review, "scores">, criteria: readonly Criterion[]): number | null {
  const judged = criteria.filter(({ id }) => scores[id] !== undefined);
  const weight = judged.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return null;
  return judged.reduce((sum, one) => sum + one.weight * (scores[one.id] as number), 0) / weight;
}

/** The mean of all reviews; null where there is none. */
export function meanOf(
  reviews: readonly Pick<Review, "scores">[],
  criteria: readonly Criterion[],
): number | null {
  const all = reviews.flatMap((review) => scoreOf(review, criteria) ?? []);
  return all.length === 0 ? null : all.reduce((sum, one) => sum + one, 0) / all.length;
}
