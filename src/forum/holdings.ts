import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("forum.holding", {
  reading: {
    fr: "Forum : ce qu’on a pensé des propositions, ce qu’on a marqué dans le programme",
    en: "Forum: what one thought of proposals, what one marked in the programme",
  },
  part: { fr: "Forum : qui anime quels ateliers", en: "Forum: who runs which workshops" },
});

/** What one thinks and marks goes with one; who ran a workshop stays with the cooperative’s life. */
export const holdings: readonly Holding[] = [
  {
    name: "forum.reading",
    label: words.reading,
    processing: "members",
    tables: [
      { table: "forum.score", of: "reader", erased: "deleted" },
      { table: "forum.review", of: "reader", erased: "deleted" },
      { table: "forum.conflict", of: "reader", erased: "deleted" },
      { table: "forum.comment", of: "person", erased: "deleted" },
      { table: "forum.reader", of: "person", erased: "deleted" },
      { table: "forum.star", of: "person", erased: "deleted" },
    ],
    term: "current",
    counts: "departure",
    asked: "at-once",
  },
  {
    name: "forum.part",
    label: words.part,
    processing: "members",
    tables: [{ table: "forum.host", of: "person", erased: "stays" }],
    term: "members",
    counts: "never",
    asked: "kept",
  },
];
