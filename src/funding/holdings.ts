import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("funding.holding", {
  funded: {
    fr: "Conventions qui financent l’accompagnement, heures suivies, résultats atteints",
    en: "Conventions that pay for the support, hours received, outcomes reached",
  },
});

/** What proves an operation to its funder: five years after the last payment, ten with State aid (R8.08). */
export const holdings: readonly Holding[] = [
  {
    name: "funding.funded",
    label: words.funded,
    processing: "funding",
    tables: [
      {
        table: "funding.outcome_withdrawal",
        of: { through: "funding.outcome", by: "outcome" },
        erased: "stays",
      },
      { table: "funding.outcome", of: "person", erased: { note: "" } },
      { table: "funding.assignment", of: "person", erased: "stays" },
      { table: "funding.member_hour", of: "member", erased: "stays" },
      { table: "funding.hours_member", of: "member", erased: "stays" },
    ],
    term: "funding",
    counts: "departure",
    asked: "kept",
    acts: ["funding.hours.adviser", "funding.sheet.adviser"],
  },
];
