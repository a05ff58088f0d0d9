import type { HeldTable, Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("expenses.holding", {
  reports: {
    fr: "Notes de frais validées : dépenses, justificatifs, remboursements",
    en: "Validated expense reports: expenses, receipts, repayments",
  },
  vehicles: {
    fr: "Véhicules payés au kilomètre et leur carte grise",
    en: "Vehicles paid by the kilometre and their registration card",
  },
});

const ofReport = (table: string): HeldTable => ({
  ...{ table: `expenses.${table}`, of: { through: "expenses.report", by: "report" }, erased: "stays" },
});

/** Expenses are papers of the books: they are kept with them (R3.09, R9.03). */
export const holdings: readonly Holding[] = [
  {
    name: "expenses.reports",
    label: words.reports,
    processing: "accounting",
    tables: [
      ...["question", "report_line", "posted", "validation", "settlement"].map(ofReport),
      { table: "expenses.expense", of: "person", erased: "stays", paper: "paper" },
      { table: "expenses.report", of: "person", erased: "stays" },
    ],
    term: "accounting",
    counts: "never",
    asked: "kept",
  },
  {
    name: "expenses.vehicles",
    label: words.vehicles,
    processing: "accounting",
    tables: [{ table: "expenses.vehicle", of: "person", erased: "stays", paper: "paper" }],
    term: "accounting",
    counts: "never",
    asked: "kept",
  },
];
