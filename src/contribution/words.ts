import { defineWords } from "../foundation/words.ts";

export const words = defineWords("contribution", {
  addKind: { fr: "Ajouter une contribution", en: "Add a contribution" },
  setTerms: { fr: "Fixer des conditions", en: "Set terms" },
  endTerms: { fr: "Mettre fin à ces conditions", en: "End these terms" },
  settleMonth: { fr: "Compter les contributions d’un mois", en: "Count the contributions of a month" },
  contributions: { fr: "Contributions", en: "Contributions" },
  contribution: { fr: "Contribution", en: "Contribution" },
  activityContribution: { fr: "Contribution de l’activité", en: "Contribution of the activity" },
  simulate: { fr: "Essayer d’autres conditions", en: "Try other terms" },
});
