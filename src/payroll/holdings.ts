import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("payroll.holding", {
  pays: {
    fr: "Paies proposées, validées ou rendues ; provisions choisies ; parts variables réglées",
    en: "Pays proposed, validated or sent back; provisions chosen; variable parts settled",
  },
});

const ofProposal = (table: string) => ({
  ...{ table: `payroll.${table}`, of: { through: "payroll.proposal", by: "proposal" } },
  erased: "stays" as const,
});

/** Pays are grounds of the books: they are kept with them (R3.09, R9.03). */
export const holdings: readonly Holding[] = [
  {
    name: "payroll.pays",
    label: words.pays,
    processing: "hr",
    tables: [
      ...["withdrawal", "decision"].map(ofProposal),
      { table: "payroll.adjustment", of: "person", erased: "stays" },
      { table: "payroll.proposal", of: "person", erased: "stays" },
      { table: "payroll.provision", of: "person", erased: "stays" },
    ],
    term: "accounting",
    counts: "never",
    asked: "kept",
  },
];
