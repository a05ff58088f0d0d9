import { addDays, addMonths, type CivilDate } from "../foundation/calendar.ts";
import { durationOf, lessDurations, type Span } from "./span.ts";

export type LimitName =
  | "cape-period"
  | "cape-periods"
  | "cesa-trial"
  | "cesa-association"
  | "interviews"
  | "dpae-earliest"
  | "medical-visit"
  | "work-permit-check"
  | "settlement-contest"
  | "cover-portability";

/** A figure of the law, with its article. */
export interface Limit {
  readonly name: LimitName;
  readonly value: number;
  readonly source: string;
}

/** The figures in force on a day. */
export type Limits = Readonly<Record<LimitName, Limit>>;

/** The last day a CAPE period may have: twelve months from its first (R1.32). */
export const lastCapeDay = (startsOn: CivilDate, limits: Limits): CivilDate =>
  addDays(addMonths(startsOn, limits["cape-period"].value), -1);

/**
 * The last day a trial may have, null where none may be agreed: eight months, less every earlier contract
 * between the same parties (R1.15). After a CAPE of five months, three are left; after nine, none.
 */
export function lastTrialDay(
  startsOn: CivilDate,
  earlier: readonly Span[],
  limits: Limits,
): CivilDate | null {
  const most = lessDurations(addMonths(startsOn, limits["cesa-trial"].value), lengths(earlier, startsOn));
  return most > startsOn ? addDays(most, -1) : null;
}

/**
 * The day by which the entrepreneur must be an associate, or the contract ends: three years from its start,
 * less every earlier contract between the same parties (R1.19, R1.20).
 */
export const associationDeadline = (
  startsOn: CivilDate,
  earlier: readonly Span[],
  limits: Limits,
): CivilDate =>
  lessDurations(addMonths(startsOn, limits["cesa-association"].value), lengths(earlier, startsOn));

/** How long each contract lasted before a day; one that goes on is counted up to the eve. */
const lengths = (earlier: readonly Span[], before: CivilDate) =>
  earlier
    .filter(({ since }) => since < before)
    .map(({ since, until }) => durationOf(since, until && until < before ? until : addDays(before, -1)));
