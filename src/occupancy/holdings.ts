import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("occupancy.holding", {
  taken: {
    fr: "Heures où la personne est prise, sans dire à quoi",
    en: "Hours at which the person is taken, not for what",
  },
});

export const holdings: readonly Holding[] = [
  {
    name: "occupancy.taken",
    label: words.taken,
    processing: "support",
    tables: [{ table: "occupancy.taken", of: "resource", erased: "deleted" }],
    term: "support",
    counts: "departure",
    asked: "after-departure",
  },
];
