import { type Actor, has } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Clauses } from "./clauses.ts";
import type { ContractKind, EndReason } from "./kinds.ts";

/** A contract as it was drafted, and where it stands. Amounts in cents a month, before contributions. */
export interface Contract {
  readonly id: string;
  readonly person: string;
  readonly personName: string;
  readonly kind: ContractKind;
  readonly activity: string | null;
  readonly activityName: string | null;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly trialEndsOn: CivilDate | null;
  readonly fixedGrossCents: bigint | null;
  readonly job: string;
  /** The professional qualification, "" where it is not said. */
  readonly qualification: string;
  readonly clauses: Clauses;
  readonly signedOn: CivilDate | null;
  /** On paper, on line, or before this program kept contracts. */
  readonly signedHow: "paper" | "online" | "earlier" | null;
  readonly paper: string | null;
  /** The days on which it holds, once signed. */
  readonly since: CivilDate | null;
  readonly until: CivilDate | null;
  /** The day by which an employee-entrepreneur must be an associate (R1.19). */
  readonly associateBy: CivilDate | null;
  readonly endReason: EndReason | null;
}

export type ContractState = "draft" | "coming" | "in-force" | "suspended" | "over";

/** Where a contract stands on a day. */
export function stateOn(
  { signedOn, since, until }: Pick<Contract, "signedOn" | "since" | "until">,
  suspended: boolean,
  on: CivilDate,
): ContractState {
  if (!signedOn || !since) return "draft";
  if (since > on) return "coming";
  if (until && until < on) return "over";
  return suspended ? "suspended" : "in-force";
}

/** Who keeps contracts: HR and the director. */
export const mayKeepContracts = (actor: Actor): boolean => has(actor, "hr", "director");

/** Who reads one: whoever keeps them, the accountant who pays, the person, the adviser of the activity. */
export const mayReadContract = (
  actor: Actor,
  { person, activity }: Pick<Contract, "person" | "activity">,
): boolean =>
  mayKeepContracts(actor) ||
  has(actor, "accountant") ||
  actor.person === person ||
  (activity !== null && actor.follows.has(activity));
