import { defineRefusals } from "../foundation/refusal.ts";
import { defineWords } from "../foundation/words.ts";

/** What is said where the contracts of another program are taken over. */
export const importWords = defineWords("contracts.import", {
  importContracts: { fr: "Reprendre les contrats", en: "Take over the contracts" },
  intro: {
    fr:
      "Une ligne par contrat signé avant, en cours ou terminé ; un CAPE renouvelé a une ligne par " +
      "période. Les contrats terminés comptent : l’essai et le délai pour devenir associé en dépendent.",
    en:
      "One line for each contract signed before, in force or over; a renewed CAPE has one line a period. " +
      "Contracts that are over count: the trial and the time to become an associate depend on them.",
  },
  contracts: { fr: "{n} {n:contrat repris|contrats repris}", en: "{n} {n:contract|contracts} taken over" },
  inForce: { fr: "dont {n} en vigueur", en: "{n} of them in force" },
  lateAssociates: {
    fr: "{n} CESA dont le délai d’association est dépassé : voyez-les d’abord",
    en: "{n} CESA whose time to become an associate is over: see them first",
  },
});

/** What is said of one cell of the file, within the refusal of the file. */
export const sheetSays = defineRefusals("contracts.import", {
  unknownEmail: {
    fr: "{email} n’est pas encore dans la coopérative ; reprenez d’abord les personnes.",
    en: "{email} is not in the cooperative yet; take over the people first.",
  },
  unknownCode: {
    fr: "aucune activité n’a le code « {code} » ; reprenez d’abord les activités.",
    en: "no activity has the code “{code}”; take over the activities first.",
  },
});
