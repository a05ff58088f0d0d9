import { type Actor, has } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { DepartureReason, DocumentKind, Outcome, StepName } from "./kinds.ts";

/** A departure: who, from which contract, and its last day: that of the contract once it is ended. */
export interface Plan {
  readonly id: string;
  readonly person: string;
  readonly personName: string;
  readonly contract: string | null;
  readonly lastDay: CivilDate;
  readonly reason: DepartureReason;
  readonly accessUntil: CivilDate;
  readonly openedAt: Date;
  readonly openedBy: string | null;
  readonly outcome: Outcome | "stays" | null;
  readonly outcomeNote: string | null;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
}

/** What a person said was done, and when. */
export interface SaidDone {
  readonly step: StepName;
  readonly activity: string | null;
  readonly doneOn: CivilDate;
  readonly note: string;
  readonly paper: string | null;
  readonly by: string | null;
}

/** A line of the settlement as it was typed; cents as text, since they are kept as JSON. */
export interface SettlementLine {
  readonly label: string;
  readonly cents: string;
}

export interface LeavingDocument {
  readonly id: string;
  readonly kind: DocumentKind | "activity-account";
  readonly activity: string | null;
  readonly lastDay: CivilDate;
  readonly lines: readonly SettlementLine[];
  readonly paper: string;
  readonly madeAt: Date;
  readonly madeBy: string | null;
}

/** Who keeps departures: HR and the director, as they keep contracts. */
export const mayKeepDepartures = (actor: Actor): boolean => has(actor, "hr", "director");

/** Who follows one of these activities as its adviser. */
export const followsOne = (actor: Actor, activities: readonly { activity: string }[]): boolean =>
  activities.some(({ activity }) => actor.follows.has(activity));

/**
 * Who reads a plan: whoever keeps departures, the accountant who pays and draws up the last account, the
 * adviser of the person's activities, and the person.
 */
export const mayReadPlan = (
  actor: Actor,
  { person }: Pick<Plan, "person">,
  activities: readonly { activity: string }[],
): boolean =>
  mayKeepDepartures(actor) ||
  has(actor, "accountant") ||
  actor.person === person ||
  followsOne(actor, activities);
