import type { Contract } from "../contracts/index.ts";
import { mayEndBy } from "../contracts/index.ts";
import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { DepartureReason } from "./kinds.ts";
import { refusals } from "./refusals.ts";

export interface Dates {
  readonly lastDay: CivilDate;
  readonly accessUntil: CivilDate;
}

/** The signed contract that holds on a day; null for whoever has none then. */
export const contractOn = (contracts: readonly Contract[], on: CivilDate): Contract | null =>
  contracts.find(({ since, until }) => since !== null && since <= on && (until === null || until >= on)) ??
  null;

/**
 * Why somebody cannot leave on that day: their contract has ended before it, or another one follows; a last
 * day some months after the end of any contract is that of a person who stayed without one.
 */
export function whyNotDay(contracts: readonly Contract[], { lastDay, accessUntil }: Dates): Refusal | null {
  if (accessUntil < lastDay) return refusals.accessBeforeEnd({ date: lastDay }, "accessUntil");
  const contract = contractOn(contracts, lastDay);
  const ends = contracts.flatMap(({ until }) => until ?? []).sort();
  const end = ends.at(-1);
  if (!contract && end && end < lastDay && end >= addMonths(lastDay, -12))
    return refusals.outsideContract({ date: end }, "lastDay");
  const follows = contracts.some(({ since }) => since !== null && since > lastDay);
  return follows || contract?.endReason === "to-cesa" ? refusals.contractFollows({}, "lastDay") : null;
}

/** Why the departure cannot have that reason: the contract it ends has its own. */
export function whyNotReason(contract: Contract | null, reason: DepartureReason): Refusal | null {
  if (contract?.endReason) return null;
  const fits = contract ? reason !== "other" && mayEndBy(reason, contract.kind) : reason === "other";
  return fits ? null : refusals.reasonNotFor({}, "reason");
}

/** Nothing of a closed plan changes. */
export const whyNotClosed = ({ closedAt }: { closedAt: Date | null }): Refusal | null =>
  closedAt ? refusals.closed({ date: closedAt.toISOString().slice(0, 10) }) : null;
