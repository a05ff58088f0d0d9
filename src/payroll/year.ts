import type { Cents } from "../foundation/money.ts";
import type { Balance } from "./funds.ts";

/** A year of an activity as its variable part is counted from it (R1.22, R1.25). */
export interface PayYear {
  readonly incomeCents: Cents;
  /** Everything charged to the activity but pay: the contribution is one of them. */
  readonly chargesCents: Cents;
  readonly resultCents: Cents;
  /** What pays have cost, whole. */
  readonly paidCents: Cents;
  /** What is left to settle, less than zero where too much was advanced. */
  readonly leftCents: Cents;
}

/** Pay and what is charged on it: wages, contributions, payroll taxes (R3.23). */
const isPay = (account: string) =>
  account.startsWith("64") || account.startsWith("631") || account.startsWith("633");

/**
 * The variable part of a year: turnover, less the charges that are the activity's own and the contribution,
 * less what pays have cost since January (L7332-3). What was advanced is not asked back: less than nothing is
 * carried on by the activity.
 */
export function yearOf(balances: readonly Balance[]): PayYear {
  const sum = (is: (account: string) => boolean) =>
    balances.reduce((total, { account, cents }) => (is(account) ? total + cents : total), 0n);
  const incomeCents = -sum((account) => account.startsWith("7"));
  const paidCents = sum((account) => account.startsWith("6") && isPay(account));
  const chargesCents = sum((account) => account.startsWith("6") && !isPay(account));
  const resultCents = incomeCents - chargesCents;
  return { incomeCents, chargesCents, resultCents, paidCents, leftCents: resultCents - paidCents };
}
