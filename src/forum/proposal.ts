import type { Actor } from "../foundation/actor.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { type Edition, isOfHouse, keepsForum, takenUntil } from "./edition.ts";
import { refusals } from "./refusals.ts";

/** In a room, online, or as the programme has it. */
export const wishes = ["site", "online", "either"] as const;
export type Wish = (typeof wishes)[number];

export type State = "draft" | "submitted" | "accepted" | "confirmed" | "rejected" | "withdrawn" | "cancelled";

/** What a proposal says. */
export interface Wording {
  readonly title: string;
  /** What the programme prints. */
  readonly about: string;
  /** For the team and its readers alone. */
  readonly notes: string;
  readonly track: string | null;
  readonly minutes: number;
  readonly form: Wish;
  /** How many people it is made for. */
  readonly expected: number;
  /** To the questions of the edition, in their order. */
  readonly answers: readonly string[];
}

export interface Host {
  readonly id: string;
  readonly name: string;
  /** null while an invitation waits. */
  readonly accepted: boolean | null;
}

export interface Proposal extends Wording {
  readonly id: string;
  readonly edition: string;
  readonly version: number;
  readonly activity: string | null;
  readonly activityName: string | null;
  readonly need: string | null;
  readonly trackName: string | null;
  readonly state: State;
  readonly submittedAt: Date | null;
  /** What the team wrote with its answer. */
  readonly note: string | null;
  readonly since: Date;
  readonly setBy: string | null;
  readonly hosts: readonly Host[];
  /** The event that it is, once its programme was released. */
  readonly event: string | null;
}

/** A proposal and its edition. */
export interface OfEdition {
  readonly proposal: Proposal;
  readonly edition: Edition;
}

export const mostHosts = 6;

export const isHost = (actor: Actor, { hosts }: Pick<Proposal, "hosts">): boolean =>
  isOfHouse(actor) && hosts.some(({ id, accepted }) => id === actor.person && accepted === true);

export const isInvited = (actor: Actor, { hosts }: Pick<Proposal, "hosts">): boolean =>
  isOfHouse(actor) && hosts.some(({ id, accepted }) => id === actor.person && accepted !== false);

/** The team, but never on what one runs oneself. */
export const mayAnswer = (actor: Actor, { proposal }: OfEdition): boolean =>
  keepsForum(actor) && !isInvited(actor, proposal);

export const isEnded = ({ state }: Pick<Proposal, "state">): boolean =>
  state === "withdrawn" || state === "rejected" || state === "cancelled";

export const isLate = ({ submittedAt }: Pick<Proposal, "submittedAt">, edition: Edition): boolean =>
  submittedAt !== null && submittedAt > edition.deadline;

/**
 * Why its words do not change now, or null: while it is read they stay as they are, so that all readers judge
 * the same; once it is accepted they are those of the programme.
 */
export function whyNotReworded({ proposal, edition }: OfEdition, now: Date): Refusal | null {
  if (isEnded(proposal)) return refusals.ended();
  if (proposal.state === "submitted" && now > takenUntil(edition)) return refusals.beingRead();
  return null;
}

/** Whoever makes the programme corrects what it prints. */
export const keepsWords = (actor: Actor, { state }: Pick<Proposal, "state">): boolean =>
  keepsForum(actor) && (state === "accepted" || state === "confirmed");
