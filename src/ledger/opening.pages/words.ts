import { defineWords } from "../../foundation/words.ts";

/** What the page of opening balances says. */
export const words = defineWords("ledger.opening-page", {
  title: { fr: "À-nouveaux {year}", en: "Opening balances {year}" },
  effect: {
    fr: "Une seule écriture équilibrée, datée du {date}, ouvre l’exercice. Collez les lignes d’un tableur, ou tapez-les.",
    en: "One balanced entry dated {date} opens the fiscal year. Paste the lines from a spreadsheet, or type them.",
  },
  noYear: {
    fr: "Aucun exercice ouvert n’a commencé : ouvrez-le d’abord à la page Clôture.",
    en: "No open fiscal year has begun: first open it on the Closing page.",
  },
  take: { fr: "Reprendre les soldes de {year}", en: "Take the balances of {year}" },
  taken: {
    fr: "{n} {n:solde repris|soldes repris} de {year}, résultat compris : vérifiez, puis enregistrez.",
    en: "{n} {n:balance|balances} taken from {year}, its result included: check, then enter.",
  },
  nothingTaken: { fr: "L’exercice {year} ne laisse aucun solde.", en: "Year {year} leaves no balance." },
  tooLong: {
    fr: "L’exercice {year} laisse plus de mille soldes : reprenez-les par un fichier (Reprise).",
    en: "Year {year} leaves more than a thousand balances: take them over by file.",
  },
  entered: { fr: "Voir l’écriture {number}", en: "See entry {number}" },
  lines: { fr: "Soldes d’ouverture", en: "Opening balances" },
  name: { fr: "Intitulé", en: "Name" },
  otherYear: { fr: "Autres exercices ouverts", en: "Other open years" },
  unknown: { fr: "compte inconnu", en: "unknown account" },
});
