import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("ledger.holding", {
  books: {
    fr: "Écritures comptables et pièces qui les prouvent",
    en: "Accounting entries and the papers that prove them",
  },
  apart: {
    fr: "Ils sont dans le dossier « activites » : grand livre et balance de chaque année.",
    en: "They are in the folder “activites”: general ledger and balance of each year.",
  },
});

/** Entries name no person by a key: they are kept as the law wants, and never touched (R3.04, R9.04). */
export const holdings: readonly Holding[] = [
  {
    name: "ledger.books",
    label: words.books,
    processing: "accounting",
    apart: words.apart,
    tables: [
      {
        table: "ledger.line",
        of: { through: "activities.membership", by: "activity", key: "activity" },
        erased: "stays",
      },
      { table: "activities.membership", of: "person", erased: "stays" },
      { table: "ledger.person_party", of: "person", erased: "stays" },
    ],
    term: "accounting",
    counts: "never",
    asked: "kept",
  },
];
