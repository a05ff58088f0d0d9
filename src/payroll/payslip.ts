import { type Cents, divideRoundHalfUp } from "../foundation/money.ts";

/**
 * What the public model says of one pay of one month, in ten-thousandths of a euro, as it rounds nothing
 * (R7.12).
 */
export interface ModelPay {
  readonly grossCents: number;
  readonly employee: number;
  /** Once the reduction of the month alone is taken off. */
  readonly employer: number;
  readonly reduction: number;
  /** In ten-thousandths: 3346 for 0.3346. */
  readonly coefficient: number;
  readonly taxable: number;
  /** Income tax at source at the neutral rate, a month. */
  readonly tax: number;
}

/** A pay to the cent, as a payslip adds it up: what goes in is what comes out. */
export interface Payslip {
  readonly grossCents: Cents;
  readonly employeeCents: Cents;
  readonly netCents: Cents;
  readonly taxCents: Cents;
  readonly afterTaxCents: Cents;
  /** Employer contributions before the reduction. */
  readonly employerCents: Cents;
  readonly reductionCents: Cents;
  readonly costCents: Cents;
}

export const noPayslip: Payslip = {
  grossCents: 0n,
  employeeCents: 0n,
  netCents: 0n,
  taxCents: 0n,
  afterTaxCents: 0n,
  employerCents: 0n,
  reductionCents: 0n,
  costCents: 0n,
};

/** To the nearest cent, the half upwards: the payslip adds up what it shows. */
const toCents = (tenThousandths: number): Cents => divideRoundHalfUp(BigInt(tenThousandths), 100n);

/**
 * The pay to the cent, the contributions of each side rounded as a whole. `reductionCents`: what the yearly
 * calculation grants in the month; else what the model grants for the month alone.
 */
export function payslipOf(pay: ModelPay, reductionCents: Cents = toCents(pay.reduction)): Payslip {
  const grossCents = BigInt(pay.grossCents);
  const employeeCents = toCents(pay.employee);
  const netCents = grossCents - employeeCents;
  const taxCents = toCents(pay.tax);
  const employerCents = toCents(pay.employer + pay.reduction);
  return {
    ...{ grossCents, employeeCents, netCents, taxCents, afterTaxCents: netCents - taxCents },
    ...{ employerCents, reductionCents, costCents: grossCents + employerCents - reductionCents },
  };
}
