import { beginErasing, endErasing } from "../foundation/holding.sql.ts";
import type { Holding, PastTerm } from "../foundation/holding.ts";
import type { Scene } from "../foundation/scene.ts";
import { defineWords } from "../foundation/words.ts";
import { erasePastAnswers } from "./questionnaire.sql.ts";

const words = defineWords("funding.holding", {
  funded: {
    fr: "Conventions qui financent l’accompagnement, heures suivies, résultats atteints",
    en: "Conventions that pay for the support, hours received, outcomes reached",
  },
  participants: {
    fr: "Questionnaires des participants au FSE+ : emploi, études, foyer, handicap",
    en: "Questionnaires of ESF+ participants: job, education, household, disability",
  },
});

async function erasePast(scene: Scene, past: PastTerm): Promise<number> {
  await beginErasing(scene.db);
  const rows = await erasePastAnswers(scene, past);
  await endErasing(scene.db);
  return rows;
}

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
  {
    name: "funding.participants",
    label: words.participants,
    processing: "funding",
    tables: [
      { table: "funding.entry_answers", of: "person", erased: "deleted" },
      { table: "funding.exit_answers", of: "person", erased: "deleted" },
    ],
    term: "participants",
    counts: "payment",
    asked: "kept",
    own: { past: erasePast },
  },
];
