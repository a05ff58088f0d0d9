import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("purchases.holding", {
  advances: {
    fr: "Factures fournisseurs qu’une personne a avancées, et ce qui lui en est remboursé",
    en: "Supplier invoices that a person advanced, and what is paid back of them",
  },
});

/** Bills are papers of the books: they are kept with them (R3.09, R9.03). */
export const holdings: readonly Holding[] = [
  {
    name: "purchases.advances",
    label: words.advances,
    processing: "accounting",
    tables: [
      { table: "purchases.payment", of: "person", erased: "stays" },
      { table: "purchases.bill", of: "advanced_by", erased: "stays", paper: "paper" },
    ],
    term: "accounting",
    counts: "never",
    asked: "kept",
  },
];
