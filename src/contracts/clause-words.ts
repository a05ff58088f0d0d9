import { defineWords } from "../foundation/words.ts";

/** The name of each clause, as on the contract and in its form. */
export const clauseWords = defineWords("contracts.clause", {
  objectives: { fr: "Objectifs et obligations d’activité minimale", en: "Objectives and least activity" },
  support: {
    fr: "Moyens de la coopérative pour soutenir et contrôler l’activité",
    en: "Means by which the cooperative supports and controls the activity",
  },
  contribution: { fr: "Calcul de la contribution", en: "How the contribution is computed" },
  variablePay: { fr: "Calcul de la part variable", en: "How the variable part is computed" },
  statutes: { fr: "Statuts en vigueur", en: "Statutes in force" },
  clientele: {
    fr: "Droits sur la clientèle et propriété intellectuelle",
    en: "Rights on customers, and intellectual property",
  },
  association: {
    fr: "Délai et modalités pour devenir associé ou associée",
    en: "When and how one becomes an associate",
  },
  programme: {
    fr: "Programme et engagements, avant et après le début de l’activité",
    en: "Programme and commitments, before and after the activity starts",
  },
  means: { fr: "Moyens mis à disposition", en: "Means provided" },
  cooperativePay: { fr: "Rémunération de la coopérative", en: "How the cooperative is paid" },
  thirdParties: {
    fr: "Engagements envers les tiers : nature, montant, charge finale",
    en: "Commitments towards third parties: nature, amount, who bears them",
  },
  accounts: {
    fr: "Comptes de l’activité : quand et comment ils sont donnés",
    en: "Accounts of the activity: when and how they are given",
  },
  termination: { fr: "Rupture anticipée", en: "Early termination" },
  socialCover: {
    fr: "Protection sociale et remboursement des cotisations",
    en: "Social cover and repayment of contributions",
  },
  purpose: { fr: "Motif du recours à une durée déterminée", en: "Reason for a fixed term" },
});
