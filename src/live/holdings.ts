import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("live.holding", {
  votes: {
    fr: "Le direct : les questions pour lesquelles la personne vote, sa présence sur la page",
    en: "The live room: the questions the person votes for, their presence on the page",
  },
  questions: {
    fr: "Le direct : les questions posées aux événements",
    en: "The live room: the questions asked at events",
  },
});

/** What was asked before others stays with its answer, without the name of whoever is erased. */
export const holdings: readonly Holding[] = [
  {
    name: "live.votes",
    label: words.votes,
    processing: "members",
    tables: [
      { table: "live.vote", of: "person", erased: "deleted" },
      { table: "live.presence", of: "person", erased: "deleted" },
    ],
    term: "current",
    counts: "departure",
    asked: "at-once",
  },
  {
    name: "live.questions",
    label: words.questions,
    processing: "members",
    tables: [{ table: "live.question", of: "person", erased: "stays" }],
    term: "members",
    counts: "never",
    asked: "kept",
  },
];
