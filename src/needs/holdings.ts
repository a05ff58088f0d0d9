import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("needs.holding", {
  answers: { fr: "Besoins dits dans un questionnaire", en: "Needs told in a survey" },
});

export const holdings: readonly Holding[] = [
  {
    name: "needs.answers",
    label: words.answers,
    processing: "support",
    tables: [
      {
        table: "needs.sorted",
        of: { through: "needs.answer", by: "answer" },
        erased: "deleted",
      },
      { table: "needs.answer", of: "person", erased: "deleted" },
    ],
    term: "current",
    counts: "departure",
    asked: "at-once",
  },
];
