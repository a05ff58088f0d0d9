import type { HeldTable, Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("groups.holding", {
  answers: {
    fr: "Groupes de travail : demandes, invitations, réponses aux sondages de dates",
    en: "Working groups: requests, invitations, answers to date polls",
  },
  part: {
    fr: "Groupes de travail : qui en a été membre, présent, chargé d’une action",
    en: "Working groups: who was a member, was present, had an action to do",
  },
});

const stays = (table: string): HeldTable => ({ table: `groups.${table}`, of: "person", erased: "stays" });

/** The life of the cooperative: its registers say who decided; what somebody answered goes with them. */
export const holdings: readonly Holding[] = [
  {
    name: "groups.answers",
    label: words.answers,
    processing: "support",
    tables: [
      { table: "groups.poll_answer", of: "person", erased: "deleted" },
      { table: "groups.proposal", of: "person", erased: "deleted" },
    ],
    term: "current",
    counts: "departure",
    asked: "after-departure",
  },
  {
    name: "groups.part",
    label: words.part,
    processing: "members",
    tables: ["membership", "facilitation", "attendance", "action", "decision_present"].map(stays),
    term: "members",
    counts: "never",
    asked: "kept",
  },
];
