import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("activities.holding", {
  activities: {
    fr: "Activités menées, de quand à quand, et leurs coordonnées",
    en: "Activities run, from when to when, and their contact details",
  },
});

export const holdings: readonly Holding[] = [
  {
    name: "activities.activities",
    label: words.activities,
    processing: "accounting",
    tables: [
      {
        table: "activities.activity",
        of: { through: "activities.membership", by: "id", key: "activity" },
        erased: "stays",
      },
      { table: "activities.membership", of: "person", erased: "stays" },
    ],
    term: "accounting",
    counts: "departure",
    asked: "kept",
    acts: ["activities.activity.adviser"],
  },
];
