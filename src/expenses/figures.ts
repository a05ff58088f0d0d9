import { type Cents, divideRoundHalfUp, shareOf } from "../foundation/money.ts";
import { plain } from "../foundation/plain.ts";
import { type Category, isAllowance } from "./category.ts";
import type { Expense } from "./expense.ts";
import { admissionOn, allowanceOn, type Law, parameterOn, scaleOf } from "./law.ts";
import type { Vehicle } from "./vehicle.ts";

/** What a vehicle already drove in a year, and what was paid for it. */
export interface Driven {
  readonly km: number;
  readonly paidCents: Cents;
}

/** What counts towards a limit of the year: kilometres by vehicle, gifts by who received them. */
export interface Year {
  readonly driven: ReadonlyMap<string, Driven>;
  readonly given: ReadonlyMap<string, Cents>;
}

export const drivenKey = (vehicle: string, year: string | number): string => `${vehicle} ${year}`;
export const givenKey = (beneficiary: string, year: string | number): string =>
  `${plain(beneficiary).trim()} ${year}`;

/** All that decides what expenses come to. */
export interface Ground {
  readonly law: Law;
  readonly categories: readonly Category[];
  readonly vehicles: readonly Vehicle[];
  readonly year: Year;
  /** The cooperative's own coefficients, of its liability and of its taxation (R6.08), in basis points. */
  readonly coefficientsBp: readonly number[];
}

/** What one expense comes to: paid back, recovered, charged; and what explains it. */
export interface Figured {
  readonly expense: Expense;
  readonly category: Category;
  readonly vehicle: Vehicle | undefined;
  readonly refundedCents: Cents;
  readonly vatCents: Cents;
  readonly chargeCents: Cents;
  readonly coefficientBp: number;
  /** Of a trip: the kilometres of its vehicle in the year before it. */
  readonly kmBefore: number;
}

/** Each coefficient rounded up to two decimals, then multiplied (CGI, annexe II, art. 206 V; R6.08). */
export const coefficientOf = (parts: readonly number[]): number =>
  Math.round(parts.reduce((product, part) => (product * (Math.ceil(part / 100) * 100)) / 10_000, 10_000));

/**
 * What complete expenses come to, in the order of their days: a trip is paid what the scale gives for the
 * kilometres of the year up to it, less what was paid already (R6.02); the VAT of a gift comes back while
 * what its receiver was given in the year stays under the limit (R6.07); of what has no receipt none does.
 */
export function figuresOf(expenses: readonly Expense[], ground: Ground): Figured[] {
  const driven = new Map(ground.year.driven);
  const given = new Map(ground.year.given);
  const inOrder = expenses.toSorted((a, b) => (a.spentOn ?? "").localeCompare(b.spentOn ?? ""));
  return inOrder.map((expense) => figure(expense, ground, driven, given));
}

function figure(
  expense: Expense,
  ground: Ground,
  driven: Map<string, Driven>,
  given: Map<string, Cents>,
): Figured {
  const category = ground.categories.find(({ code }) => code === expense.category);
  const vehicle = ground.vehicles.find(({ id }) => id === expense.vehicle);
  const on = expense.spentOn;
  if (!category || !on) throw new Error(`expense ${expense.id} is not complete`);
  const told = { expense, category, vehicle, kmBefore: 0 };
  const bare = { vatCents: 0n, coefficientBp: 0 };
  if (category.item === "mileage" && vehicle) {
    const { refundedCents, kmBefore } = tripOf(expense, vehicle, ground.law, driven);
    return { ...told, ...bare, refundedCents, chargeCents: refundedCents, kmBefore };
  }
  if (isAllowance(category.item)) {
    const { awaySince } = expense;
    const unitCents = allowanceOn(ground.law, category.item, { on, awaySince });
    const refundedCents = (unitCents ?? 0n) * BigInt(expense.units ?? 0);
    return { ...told, ...bare, refundedCents, chargeCents: refundedCents };
  }
  const refundedCents = shareOf(expense.grossCents ?? 0n, category.shareBp);
  const admitted = admissionOf(expense, { category, vehicle, law: ground.law, given });
  const coefficientBp = coefficientOf([...ground.coefficientsBp, admitted]);
  const vatCents = shareOf(shareOf(expense.vatCents ?? 0n, category.shareBp), coefficientBp);
  return { ...told, refundedCents, vatCents, chargeCents: refundedCents - vatCents, coefficientBp };
}

function tripOf(expense: Expense, vehicle: Vehicle, law: Law, driven: Map<string, Driven>) {
  const on = expense.spentOn as string;
  const key = drivenKey(vehicle.id, on.slice(0, 4));
  const before = driven.get(key) ?? { km: 0, paidCents: 0n };
  const km = before.km + (expense.km ?? 0);
  const due = (scaleOf(law, vehicle, km, on) ?? 0n) - before.paidCents;
  const refundedCents = due > 0n ? due : 0n;
  driven.set(key, { km, paidCents: before.paidCents + refundedCents });
  return { refundedCents, kmBefore: before.km };
}

type Admitting = {
  category: Category;
  vehicle: Vehicle | undefined;
  law: Law;
  given: Map<string, Cents>;
};

function admissionOf(expense: Expense, { category, vehicle, law, given }: Admitting): number {
  const on = expense.spentOn as string;
  if (!expense.paper) return 0;
  const said = admissionOn(law, category.item, vehicle?.utility ?? false, on) ?? 0;
  if (category.item !== "gift") return said;
  const key = givenKey(expense.beneficiary, on.slice(0, 4));
  const total = (given.get(key) ?? 0n) + (expense.grossCents ?? 0n);
  given.set(key, total);
  return total <= (parameterOn(law, "gift-ceiling-cents", on) ?? 0n) ? said : 0;
}

/** The VAT that is in an amount that includes it, at a rate in basis points, rounded to the nearest cent. */
export const vatWithin = (grossCents: Cents, rateBp: number): Cents =>
  divideRoundHalfUp(grossCents * BigInt(rateBp), 10_000n + BigInt(rateBp));
