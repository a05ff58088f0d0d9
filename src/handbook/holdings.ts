import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("handbook.holding", {
  pages: {
    fr: "Pages du guide commun dont la personne répond",
    en: "Pages of the handbook the person answers for",
  },
});

export const holdings: readonly Holding[] = [
  {
    name: "handbook.pages",
    label: words.pages,
    processing: "portal",
    tables: [{ table: "handbook.page", of: "person", erased: "stays" }],
    term: "members",
    counts: "never",
    asked: "kept",
  },
];
