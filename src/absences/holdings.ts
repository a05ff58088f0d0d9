import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("absences.holding", {
  absences: {
    fr: "Absences : congés, arrêts de travail, naissances, justificatifs",
    en: "Absences: leave, sickness, births, evidence",
  },
});

const ofAbsence = (table: string) => ({
  ...{ table: `absences.${table}`, of: { through: "absences.absence", by: "absence" } },
  erased: "deleted" as const,
});

/** Absences are grounds of pay: kept five years after somebody left, as payslips are (L3243-4). */
export const holdings: readonly Holding[] = [
  {
    name: "absences.absences",
    label: words.absences,
    processing: "hr",
    tables: [
      ...["return", "withdrawal", "decision"].map(ofAbsence),
      { table: "absences.absence", of: "person", erased: "deleted", paper: "paper" },
    ],
    term: "contracts",
    counts: "departure",
    asked: "kept",
  },
];
