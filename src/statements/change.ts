import { type Cents, divideRoundHalfUp } from "../foundation/money.ts";

/**
 * What a figure gained since another, in cents and in whole percent (basis points); no percent of what was
 * nothing or below, nor above ten times, where it says no more than the amount.
 */
export function changeOf(now: Cents, then: Cents): { cents: Cents; percentBp: number | null } {
  const cents = now - then;
  if (then <= 0n) return { cents, percentBp: null };
  const percent = divideRoundHalfUp(cents * 100n, then);
  return { cents, percentBp: percent > 1000n || percent < -1000n ? null : Number(percent) * 100 };
}
