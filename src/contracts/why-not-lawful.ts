import type { CivilDate } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Contract } from "./contract.ts";
import type { ContractKind } from "./kinds.ts";
import { type Limits, lastCapeDay, lastTrialDay } from "./limits.ts";
import { refusals } from "./refusals.ts";
import { overlaps, type Span } from "./span.ts";

/** What the law looks at: the days and the kind of a contract, the others of the same person. */
export interface LegalGround {
  readonly kind: ContractKind;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly trialEndsOn: CivilDate | null;
  readonly others: readonly Contract[];
  /** How many CAPE periods there have been between the parties. */
  readonly capePeriods: number;
  readonly limits: Limits;
}

/** The days on which other contracts of the person hold or held. */
export const spansOf = (contracts: readonly Contract[]): (Span & { kind: ContractKind })[] =>
  contracts.flatMap(({ kind, since, until }) => (since ? [{ kind, since, until }] : []));

/** What the law forbids of these days, with its article (R1.15, R1.32); null where it allows them. */
export function whyNotLawful(ground: LegalGround): Refusal | null {
  const { kind, startsOn, endsOn, trialEndsOn, others, limits } = ground;
  if (endsOn && endsOn < startsOn) return refusals.endsBeforeStart({}, "endsOn");
  const other = spansOf(others).find((span) => overlaps(span, { since: startsOn, until: endsOn }));
  if (other)
    return other.until
      ? refusals.underContractUntil({ date: other.until }, "startsOn")
      : refusals.underContract({ date: other.since }, "startsOn");
  if (kind === "cape") return whyNotPeriod(ground);
  if (trialEndsOn && trialEndsOn < startsOn) return refusals.trialBeforeStart({}, "trialEndsOn");
  if (kind !== "cesa" || !trialEndsOn) return null;
  const last = lastTrialDay(startsOn, spansOf(others), limits);
  const { source } = limits["cesa-trial"];
  if (!last) return refusals.noTrialLeft({ source }, "trialEndsOn");
  return trialEndsOn > last ? refusals.trialTooLong({ date: last, source }, "trialEndsOn") : null;
}

/** A CAPE period: one more must be left, and it is twelve months at most (R1.32). */
export function whyNotPeriod(
  ground: Pick<LegalGround, "startsOn" | "endsOn" | "capePeriods" | "limits">,
): Refusal | null {
  const { startsOn, endsOn, capePeriods, limits } = ground;
  const most = limits["cape-periods"];
  if (capePeriods >= most.value) return refusals.capeSpent({ n: most.value, source: most.source });
  if (!endsOn) return refusals.capeNeedsEnd({}, "endsOn");
  const last = lastCapeDay(startsOn, limits);
  const { source } = limits["cape-period"];
  return endsOn > last ? refusals.capeTooLong({ date: last, source }, "endsOn") : null;
}
