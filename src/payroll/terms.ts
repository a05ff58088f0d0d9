import type { Month } from "../foundation/calendar.ts";
import type { HeadcountBand, PaySituation } from "./situation.ts";

/** How the cooperative settles pay: its own figures, and the limits it sets. Rates in basis points. */
export interface PayTerms {
  readonly headcount: number;
  readonly accidentBp: number;
  readonly mobilityBp: number;
  readonly healthCents: number;
  readonly leaveLeastPercent: number;
  readonly slowMostPercent: number;
  /** Zero: none. */
  readonly grossMostCents: number;
  readonly smicFloor: boolean;
  readonly debtMostCents: number;
  readonly countsInvoiced: boolean;
}

const bands: readonly (readonly [number, HeadcountBand])[] = [
  [5, "under-5"],
  [11, "under-11"],
  [20, "under-20"],
  [50, "under-50"],
  [150, "under-150"],
  [250, "under-250"],
];

/** Everybody counts, entrepreneurs too (R7.06). */
export const bandOf = (headcount: number): HeadcountBand =>
  bands.find(([under]) => headcount < under)?.[1] ?? "over-250";

export const situationIn = (month: Month, terms: PayTerms): PaySituation => ({
  ...{ month, headcount: bandOf(terms.headcount), accidentBp: terms.accidentBp },
  ...{ mobilityBp: terms.mobilityBp, healthCents: terms.healthCents },
});
