import type { HeldTable, Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("privacy.holding", {
  requests: {
    fr: "Demandes sur les données personnelles et leurs réponses ; copies emportées",
    en: "Requests about personal data and their answers; copies taken away",
  },
  proofs: {
    fr: "Preuve des effacements, sans ce qui est effacé ; suspensions pour litige",
    en: "Proof of erasures, without what is erased; suspensions for a dispute",
  },
});

const of = (table: string, paper?: string): HeldTable => ({
  ...{ table: `privacy.${table}`, of: { through: "privacy.request", by: "request" }, erased: "deleted" },
  ...(paper && { paper }),
});

export const holdings: readonly Holding[] = [
  {
    name: "privacy.requests",
    label: words.requests,
    processing: "portal",
    tables: [
      of("answer", "paper"),
      of("extension"),
      { table: "privacy.request", of: "person", erased: "deleted" },
      { table: "privacy.extraction", of: "person", erased: "deleted" },
    ],
    term: "requests",
    counts: "departure",
    asked: "kept",
    acts: ["privacy.extraction.taken_by"],
  },
  {
    name: "privacy.proofs",
    label: words.proofs,
    processing: "portal",
    tables: [
      { table: "privacy.erased", of: "person", erased: "stays" },
      { table: "privacy.hold", of: "person", erased: "stays" },
    ],
    term: "requests",
    counts: "never",
    asked: "kept",
  },
];
