import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("ledger.holding", {
  books: {
    fr: "Écritures comptables et pièces qui les prouvent",
    en: "Accounting entries and the papers that prove them",
  },
});

/** Entries name no person by a key: they are kept as the law wants, and never touched (R3.04, R9.04). */
export const holdings: readonly Holding[] = [
  {
    name: "ledger.books",
    label: words.books,
    processing: "accounting",
    tables: [],
    term: "accounting",
    counts: "never",
    asked: "kept",
  },
];
