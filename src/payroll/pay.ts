import { type Actor, has } from "../foundation/actor.ts";
import { addMonths, type Month, monthOf } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import type { Calculation } from "./calculation.ts";
import { noPayslip, type Payslip } from "./payslip.ts";
import type { Provision } from "./provision.sql.ts";

/** A pay with all that it takes of the money of the activity. */
export interface Pay extends Payslip {
  /** Put aside for paid leave, and for slow months. */
  readonly leaveCents: Cents;
  readonly slowCents: Cents;
  readonly totalCents: Cents;
}

export type Rates = Pick<Provision, "leaveBp" | "slowBp">;

/**
 * What a pay takes: its whole cost, the leave that it earns, and of the sum of both with it, the share that
 * is kept for slow months. Parts are rounded down, so that what fits within an amount never exceeds it.
 */
export function payWith(slip: Payslip, { leaveBp, slowBp }: Rates): Pay {
  const leaveCents = (slip.costCents * BigInt(leaveBp)) / 10_000n;
  const slowCents = ((slip.costCents + leaveCents) * BigInt(slowBp)) / BigInt(10_000 - slowBp);
  return { ...slip, leaveCents, slowCents, totalCents: slip.costCents + leaveCents + slowCents };
}

/** The largest pay that an amount carries with what is put aside for it. */
export async function payWithin(calculation: Calculation, budgetCents: Cents, rates: Rates): Promise<Pay> {
  if (budgetCents <= 0n) return payWith(noPayslip, rates);
  const fits = (slip: Payslip) => payWith(slip, rates).totalCents <= budgetCents;
  const gross = await calculation.grossWhere(fits);
  return payWith(await calculation.of(gross), rates);
}

/** The part of an activity's money that is one person's by the agreement of those who run it (R1.09). */
export const shareOfFunds = (cents: Cents, shareBp: number): Cents => (cents * BigInt(shareBp)) / 10_000n;

type Of = { readonly person: string; readonly activity: string };

/** Who sees a pay: whose it is, the adviser of the activity, whoever hires and pays (R1.06). */
export const mayReadPay = (actor: Actor, { person, activity }: Of): boolean =>
  actor.person === person || actor.follows.has(activity) || has(actor, "hr", "director", "accountant");

/** Who decides on a pay: the adviser of the activity, HR, the director. */
export const mayDecidePay = (actor: Actor, { activity }: Pick<Of, "activity">): boolean =>
  actor.follows.has(activity) || has(actor, "hr", "director");

/** The month that follows. */
export const monthAfter = (month: Month): Month => monthOf(addMonths(`${month}-01`, 1));
