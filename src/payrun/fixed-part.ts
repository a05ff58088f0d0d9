import { addDays, type CivilDate, lastOfMonth, type Month } from "../foundation/calendar.ts";
import { type Cents, divideRoundHalfUp } from "../foundation/money.ts";

/** Days at one monthly amount. */
export interface Stretch {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly days: number;
  readonly cents: Cents;
}

export interface FixedPart {
  readonly cents: Cents;
  readonly stretches: readonly Stretch[];
  readonly whole: boolean;
}

interface Contract {
  readonly since: CivilDate;
  readonly until: CivilDate | null;
  readonly fixedCents: Cents | null;
  readonly amended: readonly { readonly on: CivilDate; readonly cents: string }[];
}

const daysBetween = (from: CivilDate, to: CivilDate) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
const later = (a: CivilDate, b: CivilDate) => (a > b ? a : b);
const sooner = (a: CivilDate, b: CivilDate) => (a < b ? a : b);

/**
 * The fixed part of a month (R1.21), by calendar days where the contract begins or ends in it or an amendment
 * changes it on the way: each day at the amount of that day, rounded once for the month. The payroll firm
 * counts the hours really worked; this is what is asked of it.
 */
export function fixedPartIn(month: Month, contract: Contract): FixedPart {
  const first = `${month}-01`;
  const last = lastOfMonth(first);
  const from = later(first, contract.since);
  const to = sooner(last, contract.until ?? last);
  const inMonth = BigInt(daysBetween(first, last));
  const stretches = stretchesOf(contract, from, to);
  const weighed = stretches.reduce((sum, { cents, days }) => sum + cents * BigInt(days), 0n);
  return {
    cents: divideRoundHalfUp(weighed, inMonth),
    stretches,
    whole: stretches.length <= 1 && from === first && to === last,
  };
}

function stretchesOf({ fixedCents, amended }: Contract, from: CivilDate, to: CivilDate): Stretch[] {
  const before = amended.filter(({ on }) => on <= from).at(-1);
  const steps = [
    { on: from, cents: before ? BigInt(before.cents) : (fixedCents ?? 0n) },
    ...amended
      .filter(({ on }) => on > from && on <= to)
      .map(({ on, cents }) => ({ on, cents: BigInt(cents) })),
  ];
  // Of two amendments of one day the last holds; one that changes nothing begins no stretch.
  const held = steps.filter(({ on }, i) => steps[i + 1]?.on !== on);
  const changes = held.filter(({ cents }, i) => i === 0 || held[i - 1]?.cents !== cents);
  return changes.map(({ on, cents }, i) => {
    const next = changes[i + 1];
    const end = next ? addDays(next.on, -1) : to;
    return { from: on, to: end, days: daysBetween(on, end), cents };
  });
}
