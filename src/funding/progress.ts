import { addDays, type CivilDate, daysBetween } from "../foundation/calendar.ts";
import type { Convention, Unit } from "./convention.ts";

/** What was done for a convention so far; `minutes` and `people` are told whatever its unit. */
export interface Done {
  readonly people: number;
  readonly minutes: number;
  readonly outcomes: number;
}

export interface Progress {
  /** What was done and what was expected by this day, in the convention's unit; hours are whole ones. */
  readonly done: number;
  readonly expected: number;
  readonly target: number;
  /** Done of its target, at most all of it, in basis points; what is expected of it likewise. */
  readonly doneBp: number;
  readonly expectedBp: number;
  readonly earnedCents: bigint | null;
  readonly expectedCents: bigint;
  readonly state: "coming" | "late" | "on-time" | "reached" | "over";
}

export const doneIn = (unit: Unit, { people, minutes, outcomes }: Done): number =>
  ({ person: people, hour: Math.floor(minutes / 60), outcome: outcomes })[unit];

/** The part of the period that has passed at the end of a day, in basis points, rounded down. */
function passedBp({ startsOn, endsOn }: Pick<Convention, "startsOn" | "endsOn">, today: CivilDate): number {
  const whole = daysBetween(startsOn, addDays(endsOn, 1));
  const passed = Math.min(Math.max(daysBetween(startsOn, addDays(today, 1)), 0), whole);
  return Math.floor((passed * 10_000) / whole);
}

/** Below nine tenths of what was expected, somebody has to look. */
const lateBelowBp = 9_000;

/**
 * Where a convention stands on a day: its target and budget are expected to be reached evenly over its
 * period. What is earned is the price of a unit for each one done, up to the budget.
 */
export function progressOf(convention: Convention, done: Done, today: CivilDate): Progress {
  const { unit, target, budgetCents, unitPriceCents, startsOn, endsOn } = convention;
  const counted = doneIn(unit, done);
  const expectedBp = passedBp(convention, today);
  const expected = Math.floor((target * expectedBp) / 10_000);
  const price = unitPriceCents === null ? null : unitPriceCents * BigInt(counted);
  const state =
    counted >= target
      ? "reached"
      : startsOn > today
        ? "coming"
        : endsOn < today
          ? "over"
          : counted * 10_000 < expected * lateBelowBp
            ? "late"
            : "on-time";
  return {
    done: counted,
    expected,
    target,
    doneBp: Math.min(Math.floor((counted * 10_000) / target), 10_000),
    expectedBp,
    earnedCents: price === null ? null : price < budgetCents ? price : budgetCents,
    expectedCents: (budgetCents * BigInt(expectedBp)) / 10_000n,
    state,
  };
}
