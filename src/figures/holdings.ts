import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("figures.holding", {
  questions: { fr: "Questions gardées sous un nom", en: "Questions kept under a name" },
});

/** A frozen answer counts people and names nobody: it stays, with who froze it. */
export const holdings: readonly Holding[] = [
  {
    name: "figures.questions",
    label: words.questions,
    processing: "portal",
    tables: [
      { table: "figures.sharing", of: { through: "figures.question", by: "question" }, erased: "deleted" },
      { table: "figures.question", of: "kept_by", erased: "deleted" },
    ],
    term: "account",
    counts: "departure",
    asked: "at-once",
    acts: ["figures.answer.frozen_by"],
  },
];
