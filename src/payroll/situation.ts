import type { Month } from "../foundation/calendar.ts";

/** How many people the cooperative employs, entrepreneurs included (R7.06), as the law tells them apart. */
export const headcountBands = [
  "under-5",
  "under-11",
  "under-20",
  "under-50",
  "under-150",
  "under-250",
  "over-250",
] as const;
export type HeadcountBand = (typeof headcountBands)[number];

/** All that a pay depends on beside its amount, in a month. Rates in basis points, amounts in cents. */
export interface PaySituation {
  readonly month: Month;
  readonly headcount: HeadcountBand;
  /** Rate of accidents at work, as notified to the cooperative. */
  readonly accidentBp: number;
  readonly mobilityBp: number;
  /** Health cover a month, of which the employer pays half. */
  readonly healthCents: number;
}

const bandSaid: Readonly<Record<HeadcountBand, string>> = {
  "under-5": "'moins de 5'",
  "under-11": "'moins de 11'",
  "under-20": "'moins de 20'",
  "under-50": "'moins de 50'",
  "under-150": "'moins de 150'",
  "under-250": "'moins de 250'",
  "over-250": "'plus de 250'",
};

const percent = (bp: number) => `${bp / 100}%`;

/** The situation as the public model reads it (R7.08). Without `dirigeant` it counts no income tax. */
export const rulesOf = (s: PaySituation): Record<string, string> => ({
  date: `01/${s.month.slice(5)}/${s.month.slice(0, 4)}`,
  dirigeant: "non",
  "salarié . contrat": "'CDI'",
  "salarié . contrat . statut cadre": "non",
  "entreprise . salariés . effectif . seuil": bandSaid[s.headcount],
  "établissement . taux ATMP": percent(s.accidentBp),
  "établissement . commune . taux versement mobilité": percent(s.mobilityBp),
  "salarié . cotisations . prévoyances . santé . montant": `${s.healthCents / 100} €/mois`,
  "impôt . méthode de calcul": "'taux neutre'",
});

/** Whether the reduction takes the parameters of small employers (R7.03). */
export const isSmall = ({ headcount }: Pick<PaySituation, "headcount">): boolean =>
  ["under-5", "under-11", "under-20", "under-50"].includes(headcount);
