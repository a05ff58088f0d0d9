import { addMonths, type CivilDate, daysBetween } from "../foundation/calendar.ts";

/** What is known of somebody one follows, read for a whole portfolio at once. */
export interface Facts {
  /** Since when they run the activities that one follows. */
  readonly since: CivilDate;
  readonly lastMetOn: CivilDate | null;
  readonly nextMeetingAt: Date | null;
  /** The last quote, invoice, message, request for an appointment or assessment of theirs. */
  readonly lastSignOn: CivilDate | null;
  readonly turnoverCents: bigint;
  readonly turnoverBeforeCents: bigint;
  readonly cashCents: bigint;
  /** The fixed part that the contract in force says; null where it says none. */
  readonly payCents: bigint | null;
  readonly contractKind: "cape" | "cesa" | "cdi" | "cdd" | null;
  readonly contractSince: CivilDate | null;
  readonly contractEndsOn: CivilDate | null;
  readonly unpaid: number;
  readonly unpaidCents: bigint;
  /** Interviews shared in the year that counts, its first and its last day (R1.03). */
  readonly interviews: number;
  readonly interviewsFrom: CivilDate;
  readonly interviewsBy: CivilDate;
  readonly lateActions: number;
}

/** What the cooperative holds to need somebody, on a day (settings), and what the law asks (R1.03). */
export interface Thresholds {
  readonly weeksWithoutMeeting: number;
  readonly turnoverFallPercent: number;
  readonly monthOfPayCents: number;
  readonly contractEndDays: number;
  readonly weeksOfSilence: number;
  readonly interviewsAYear: number;
}

/**
 * How much each signal weighs: money that is lacking now before a contract that ends, before what slips. The
 * need of somebody is the sum, so that one more signal never puts them lower.
 */
export const weights = {
  cash: 5,
  contract: 4,
  silence: 4,
  meeting: 3,
  turnover: 3,
  unpaid: 3,
  interviews: 2,
  actions: 1,
} as const;
export type SignalKind = keyof typeof weights;

/** A signal with what its sentence says: a count or days, an amount, a contract, a last day. */
export interface Signal {
  readonly kind: SignalKind;
  readonly n: number;
  readonly cents: bigint;
  readonly of: Facts["contractKind"];
  readonly by: CivilDate | null;
}

const weeksSince = (day: CivilDate, today: CivilDate) => Math.floor(daysBetween(day, today) / 7);
const signal = (kind: SignalKind, n: number, more: Partial<Signal> = {}): Signal => ({
  ...{ kind, n, cents: 0n, of: null, by: null, ...more },
});

/** Whether somebody is under a CESA for the whole of the year that counts (R1.03). */
export const isOwedInterviews = (f: Facts): boolean =>
  f.contractKind === "cesa" &&
  f.contractSince !== null &&
  f.contractSince <= f.interviewsFrom &&
  (f.contractEndsOn === null || f.contractEndsOn >= f.interviewsBy);

type Rule = (facts: Facts, set: Thresholds, today: CivilDate) => Signal | null;

const rules: readonly Rule[] = [
  (f, set) =>
    f.cashCents < (f.payCents || BigInt(set.monthOfPayCents))
      ? signal("cash", 0, { cents: f.cashCents })
      : null,
  (f, set, today) => {
    const days = f.contractEndsOn ? daysBetween(today, f.contractEndsOn) : null;
    const near = days !== null && days >= 0 && days <= set.contractEndDays;
    return near ? signal("contract", days, { of: f.contractKind }) : null;
  },
  (f, set, today) => {
    const weeks = weeksSince(f.lastSignOn ?? f.since, today);
    return weeks >= set.weeksOfSilence ? signal("silence", weeks) : null;
  },
  // A meeting that is agreed answers for itself.
  (f, set, today) => {
    const weeks = weeksSince(f.lastMetOn ?? f.since, today);
    return !f.nextMeetingAt && weeks >= set.weeksWithoutMeeting ? signal("meeting", weeks) : null;
  },
  (f, set) => {
    const lost = f.turnoverBeforeCents - f.turnoverCents;
    if (f.turnoverBeforeCents <= 0n || lost <= 0n) return null;
    const percent = Number((lost * 100n) / f.turnoverBeforeCents);
    return percent >= set.turnoverFallPercent ? signal("turnover", Math.min(percent, 100)) : null;
  },
  (f) => (f.unpaid > 0 ? signal("unpaid", f.unpaid, { cents: f.unpaidCents }) : null),
  // Told after nine months of the year, while there is time (R1.03).
  (f, set, today) => {
    const short = isOwedInterviews(f) && f.interviews < set.interviewsAYear;
    const late = short && today >= addMonths(f.interviewsFrom, 9);
    return late ? signal("interviews", f.interviews, { by: f.interviewsBy }) : null;
  },
  (f) => (f.lateActions > 0 ? signal("actions", f.lateActions) : null),
];

/** The signals of somebody, the heaviest first. */
export const signalsOf = (facts: Facts, set: Thresholds, today: CivilDate): Signal[] =>
  rules
    .flatMap((rule) => rule(facts, set, today) ?? [])
    .toSorted((a, b) => weights[b.kind] - weights[a.kind]);

export const needOf = (signals: readonly Pick<Signal, "kind">[]): number =>
  signals.reduce((sum, { kind }) => sum + weights[kind], 0);

interface Ranked {
  readonly name: string;
  readonly signals: readonly Pick<Signal, "kind">[];
}

/** Who needs one first; of the same need, by name. */
export const byNeed = <Row extends Ranked>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => needOf(b.signals) - needOf(a.signals) || a.name.localeCompare(b.name, "fr"));
