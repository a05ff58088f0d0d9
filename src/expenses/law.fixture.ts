import type { Law } from "./law.ts";

const from = "2023-01-01";
type Slices = readonly (readonly [overKm: number, rateThousandths: number, constantEuros: number])[];
const scale = (kind: "car" | "moped", powerFrom: number, powerTo: number | null, slices: Slices) =>
  slices.map(([overKm, rateThousandths, euros]) => ({
    ...{ kind, powerFrom, powerTo, overKm, rateThousandths, constantCents: euros * 100, startsOn: from },
  }));
const admits = (item: string, coefficientBp: number, vehicle: "any" | "passenger" | "utility" = "any") => ({
  ...{ item, vehicle, coefficientBp, startsOn: from },
});

/** A part of the law as R6.01 to R6.07 state it, to try the figures without a database. */
export const law: Law = {
  parameters: [
    { name: "electric-bonus-bp", startsOn: from, value: 2_000n },
    { name: "gift-ceiling-cents", startsOn: from, value: 7_300n },
    { name: "meal-away-cents", startsOn: "2025-01-01", value: 2_110n },
    { name: "meal-away-cents", startsOn: "2026-01-01", value: 2_140n },
    { name: "night-elsewhere-cents", startsOn: "2026-01-01", value: 5_680n },
  ],
  admissions: [
    admits("general", 10_000),
    admits("restaurant", 10_000),
    admits("lodging", 0),
    admits("gift", 10_000),
    admits("fuel", 8_000, "passenger"),
    admits("fuel", 10_000, "utility"),
  ],
  scale: [
    ...scale("car", 4, 4, [
      [0, 606, 0],
      [5_000, 340, 1_330],
      [20_000, 407, 0],
    ]),
    ...scale("car", 5, 5, [
      [0, 636, 0],
      [5_000, 357, 1_395],
      [20_000, 427, 0],
    ]),
    ...scale("moped", 1, null, [
      [0, 315, 0],
      [3_000, 79, 711],
      [6_000, 198, 0],
    ]),
  ],
};
