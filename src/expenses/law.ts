import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import { type Cents, divideRoundHalfUp } from "../foundation/money.ts";
import type { Allowance, Item } from "./category.ts";
import type { Vehicle } from "./vehicle.ts";

/** What the law says of expenses, each with the day it begins to hold; the latest of a day holds. */
export interface Law {
  readonly parameters: readonly { name: string; startsOn: CivilDate; value: bigint }[];
  readonly admissions: readonly {
    item: string;
    vehicle: "any" | "passenger" | "utility";
    startsOn: CivilDate;
    coefficientBp: number;
  }[];
  readonly scale: readonly {
    kind: Vehicle["kind"];
    powerFrom: number;
    powerTo: number | null;
    overKm: number;
    rateThousandths: number;
    constantCents: number;
    startsOn: CivilDate;
  }[];
}

const latest = <Row extends { startsOn: CivilDate }>(rows: readonly Row[], on: CivilDate): Row | undefined =>
  rows
    .filter((row) => row.startsOn <= on)
    .reduce<Row | undefined>((best, row) => (best && best.startsOn >= row.startsOn ? best : row), undefined);

/** An amount of the law on a day; null before it was known. */
export const parameterOn = (law: Law, name: string, on: CivilDate): bigint | null =>
  latest(
    law.parameters.filter((row) => row.name === name),
    on,
  )?.value ?? null;

/** How much of the VAT of an item the law lets come back, in basis points; null where it says nothing. */
export function admissionOn(law: Law, item: Item, utility: boolean, on: CivilDate): number | null {
  const which = utility ? "utility" : "passenger";
  const said = law.admissions.filter(
    (row) => row.item === item && (row.vehicle === "any" || row.vehicle === which),
  );
  return latest(said, on)?.coefficientBp ?? null;
}

/**
 * What the scale gives for the kilometres of a year, in cents, an electric vehicle a fifth more (R6.01).
 * Null where the law has no scale for such a vehicle on that day.
 */
export function scaleOf(law: Law, vehicle: Vehicle, km: number, on: CivilDate): Cents | null {
  const power = vehicle.kind === "moped" ? 1 : vehicle.fiscalPower;
  const rows = law.scale.filter(
    (row) =>
      row.kind === vehicle.kind && row.powerFrom <= power && (row.powerTo === null || power <= row.powerTo),
  );
  const start = latest(rows, on)?.startsOn;
  const slice = rows
    .filter((row) => row.startsOn === start && row.overKm < Math.max(km, 1))
    .toSorted((a, b) => b.overKm - a.overKm)[0];
  if (!slice) return null;
  const bonusBp = vehicle.electric ? (parameterOn(law, "electric-bonus-bp", on) ?? 0n) : 0n;
  // Thousandths of a euro are tenths of a cent.
  const tenths = BigInt(km) * BigInt(slice.rateThousandths) + BigInt(slice.constantCents) * 10n;
  return divideRoundHalfUp(tenths * (10_000n + bonusBp), 100_000n);
}

/**
 * The allowance of a day, in cents: of a night away a seventh less and more from the fourth month, three
 * tenths from the twenty-fifth (R6.05). Null where the law says none.
 */
export function allowanceOn(
  law: Law,
  item: Allowance,
  { on, awaySince }: { on: CivilDate; awaySince: CivilDate | null },
): Cents | null {
  const whole = parameterOn(law, `${item}-cents`, on);
  if (whole === null || awaySince === null || !item.startsWith("night")) return whole;
  const share = on < addMonths(awaySince, 3) ? 100n : on < addMonths(awaySince, 24) ? 85n : 70n;
  return divideRoundHalfUp(whole * share, 100n);
}
