import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("closing.holding", {
  closes: {
    fr: "Clôtures de mois et relances avant une clôture",
    en: "Closes of months and reminders before a close",
  },
});

/** Who closed what belongs to the books, and whom they asked for what was missing with it (R3.09, R9.03). */
export const holdings: readonly Holding[] = [
  {
    name: "closing.closes",
    label: words.closes,
    processing: "accounting",
    tables: [{ table: "closing.reminder", of: "person", erased: "stays" }],
    term: "accounting",
    counts: "never",
    asked: "kept",
  },
];
