import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { CapePeriod } from "./cape-period.sql.ts";
import type { Contract } from "./contract.ts";
import type { Amendment, Suspension } from "./life.sql.ts";
import { associationDeadline, type Limits } from "./limits.ts";
import { spansOf } from "./why-not-lawful.ts";

/** A date of a contract: what happened, or what the law or the contract makes happen. */
export type Milestone = { readonly on: CivilDate } & (
  | { readonly what: "signed" | "starts" | "trialEnds" | "termEnds" | "associated" | "resumed" }
  | { readonly what: "periodEnds"; readonly n: number; readonly left: number }
  | { readonly what: "associationDue"; readonly source: string }
  | { readonly what: "amended"; readonly n: number; readonly subject: string }
  | { readonly what: "suspendedFor"; readonly reason: Suspension["reason"] }
  | { readonly what: "endedBy"; readonly reason: NonNullable<Contract["endReason"]> }
);

export interface Told {
  readonly contract: Contract;
  readonly others: readonly Contract[];
  readonly periods: readonly CapePeriod[];
  readonly amendments: readonly Amendment[];
  readonly suspensions: readonly Suspension[];
  readonly associateSince: CivilDate | null;
  readonly limits: Limits;
}

/** Every date of a contract in order, those that the law computes among them (R1.15, R1.20, R1.32). */
export function timelineOf(told: Told): Milestone[] {
  const { contract, amendments, suspensions } = told;
  const { signedOn, startsOn, endsOn, trialEndsOn, kind, until, endReason } = contract;
  const held = until && endReason ? until : null;
  const before = (on: CivilDate) => !held || on <= held;
  const lines: (Milestone | null)[] = [
    signedOn ? { what: "signed", on: signedOn } : null,
    { what: "starts", on: startsOn },
    trialEndsOn && before(trialEndsOn) ? { what: "trialEnds", on: trialEndsOn } : null,
    kind === "cdd" && endsOn && before(endsOn) ? { what: "termEnds", on: endsOn } : null,
    ...periodEnds(told).filter(({ on }) => before(on)),
    ...amendments.map(({ number: n, effectiveOn: on, subject }) => ({
      what: "amended" as const,
      ...{ n, on, subject },
    })),
    ...suspensions.flatMap(({ since, until: last, reason }): Milestone[] => [
      { what: "suspendedFor", on: since, reason },
      ...(last ? [{ what: "resumed" as const, on: addDays(last, 1) }] : []),
    ]),
    associationOf(told, before),
    held && endReason ? { what: "endedBy", on: held, reason: endReason } : null,
  ];
  return lines.filter((line) => line !== null).sort((a, b) => a.on.localeCompare(b.on));
}

/** The ends of the CAPE's periods; of a draft, that of its first. */
function periodEnds({ contract: { id, kind, endsOn }, periods, limits }: Told): Milestone[] {
  if (kind !== "cape") return [];
  const own = periods.filter(({ contract }) => contract === id);
  const most = limits["cape-periods"].value;
  const left = (n: number) => Math.max(0, most - n);
  if (own.length === 0 && endsOn)
    return [{ what: "periodEnds", on: endsOn, n: periods.length + 1, left: left(periods.length + 1) }];
  return own.map(({ number: n, endsOn: on }) => ({ what: "periodEnds", on, n, left: left(n) }));
}

/** When the entrepreneur became an associate, else by when they must (R1.19). */
function associationOf(
  { contract: { kind, startsOn, associateBy }, others, associateSince, limits }: Told,
  before: (on: CivilDate) => boolean,
): Milestone | null {
  if (kind !== "cesa") return null;
  if (associateSince) return { what: "associated", on: associateSince };
  const on = associateBy ?? associationDeadline(startsOn, spansOf(others), limits);
  return before(on) ? { what: "associationDue", on, source: limits["cesa-association"].source } : null;
}
