import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("notices.holding", {
  notices: {
    fr: "Avis reçus dans l’outil et leur lecture",
    en: "Notices received in the program, and whether read",
  },
  choices: { fr: "Façon choisie d’être prévenu", en: "How one chose to be told" },
});

export const holdings: readonly Holding[] = [
  {
    name: "notices.notices",
    label: words.notices,
    processing: "portal",
    tables: [
      { table: "notices.reading", of: { through: "notices.notice", by: "notice" }, erased: "deleted" },
      { table: "notices.notice", of: "person", erased: "deleted" },
    ],
    term: "letters",
    counts: { column: "at" },
    asked: "after-departure",
  },
  {
    name: "notices.choices",
    label: words.choices,
    processing: "portal",
    tables: [
      { table: "notices.choice", of: "person", erased: "deleted" },
      { table: "notices.digest", of: "person", erased: "deleted" },
      { table: "notices.quiet", of: "person", erased: "deleted" },
    ],
    term: "account",
    counts: "departure",
    asked: "after-departure",
  },
];
