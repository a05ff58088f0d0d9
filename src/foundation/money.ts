/** Money in whole cents, rates in basis points (10 000 = 100 %), quantities in thousandths. No float. */
export type Cents = bigint;

/**
 * Divides and rounds half away from zero: the rounding of invoices and of VAT, to the nearest cent with
 * the half upwards (R3.25). `denominator` must be positive.
 */
export function divideRoundHalfUp(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n ? -1n : 1n;
  const magnitude = numerator * sign;
  return (sign * (2n * magnitude + denominator)) / (2n * denominator);
}

/** A share of an amount, `rate` in basis points, rounded as `divideRoundHalfUp`. */
export function shareOf(amountCents: Cents, rate: number | bigint): Cents {
  return divideRoundHalfUp(amountCents * BigInt(rate), 10_000n);
}

/**
 * Splits an amount in proportion to weights so that the parts add up to it exactly; what rounding leaves
 * goes to the largest weight (R3.25). Weights are not all zero and of one sign.
 */
export function splitByWeight(amountCents: Cents, weights: readonly bigint[]): Cents[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) throw new Error("splitByWeight: the weights add up to zero");
  const positive = total < 0n ? -1n : 1n;
  const parts = weights.map((weight) => divideRoundHalfUp(amountCents * weight * positive, total * positive));
  const rest = amountCents - parts.reduce((sum, part) => sum + part, 0n);
  const largest = weights.reduce(
    (best, w, i) => (w * positive > (weights[best] ?? 0n) * positive ? i : best),
    0,
  );
  parts[largest] = (parts[largest] ?? 0n) + rest;
  return parts;
}

/** The largest amount a line may bear: 99 999 999 999,99 €, so that sums of millions of lines stay exact. */
export const largestCents: Cents = 9_999_999_999_999n;

export const sumCents = (amounts: Iterable<Cents>): Cents => {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
};

/** 550 basis points are « 5,5 % ». */
export const percent = (rateBp: number): string => `${String(rateBp / 100).replace(".", ",")} %`;
