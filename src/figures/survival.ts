/** A stay in the cooperative: how many days, and whether it ended or still goes on when one looks. */
export interface Stay {
  readonly days: number;
  readonly ended: boolean;
}

/** From `days` on, that part of those who came is still there; so many were watched until then. */
export interface Step {
  readonly days: number;
  readonly atRisk: number;
  readonly left: number;
  readonly remaining: number;
}

/**
 * How many of those who came are still there after so many days, where some still are there and nobody
 * knows how long they will stay: at each length at which somebody left, what remained is multiplied by the
 * part of those watched so long who did not leave. Whoever is still there counts among those watched as
 * long as they have been there, and no longer (Kaplan and Meier, « Nonparametric estimation from
 * incomplete observations », Journal of the American Statistical Association 53, 1958, p. 457-481).
 */
export function survivalOf(stays: readonly Stay[]): Step[] {
  const steps: Step[] = [];
  let remaining = 1;
  const lengths = new Set(stays.filter(({ ended }) => ended).map(({ days }) => days));
  for (const length of [...lengths].sort((a, b) => a - b)) {
    const atRisk = stays.filter(({ days }) => days >= length).length;
    const left = stays.filter(({ days, ended }) => ended && days === length).length;
    remaining *= 1 - left / atRisk;
    steps.push({ days: length, atRisk, left, remaining });
  }
  return steps;
}

/** What remains after so many days; null where nobody was watched so long. */
export function remainingAfter(stays: readonly Stay[], steps: readonly Step[], days: number): number | null {
  if (!stays.some((one) => one.days >= days)) return null;
  return steps.findLast((step) => step.days <= days)?.remaining ?? 1;
}

/** The length that half of those who came exceed; null while more than half remain. */
export const medianStay = (steps: readonly Step[]): number | null =>
  steps.find(({ remaining }) => remaining <= 0.5)?.days ?? null;
