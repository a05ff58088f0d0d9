import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("directory.holding", {
  profile: { fr: "Fiche de l’annuaire, recherches gardées", en: "Profile of the directory, kept searches" },
});

/** One’s own word about oneself: it goes when one asks. */
export const holdings: readonly Holding[] = [
  {
    name: "directory.profile",
    label: words.profile,
    processing: "portal",
    tables: [
      { table: "directory.listing", of: "person", erased: "deleted" },
      { table: "directory.spot", of: "person", erased: "deleted" },
      { table: "directory.fact", of: "person", erased: "deleted" },
      { table: "directory.scope", of: "person", erased: "deleted" },
      { table: "directory.saved_hit", of: "person", erased: "deleted" },
      { table: "directory.saved_search", of: "person", erased: "deleted" },
    ],
    term: "current",
    counts: "departure",
    asked: "at-once",
  },
];
