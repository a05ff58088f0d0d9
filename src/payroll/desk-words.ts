import { defineWords } from "../foundation/words.ts";

export const deskWords = defineWords("payroll.desk", {
  filterMonth: { fr: "Mois", en: "Month" },
  search: { fr: "Nom ou activité", en: "Name or activity" },
  every: { fr: "Tous", en: "All" },
  choiceProposed: { fr: "À valider", en: "To validate" },
  choiceMissing: { fr: "Rien de proposé", en: "Nothing proposed" },
  choiceValidated: { fr: "Validées", en: "Validated" },
  noPay: { fr: "Personne ici ce mois-ci", en: "Nobody here this month" },
  noPayWhy: {
    fr: "Cette page montre les entrepreneurs salariés du mois : qui propose une paie, qui attend une réponse, qui n’a rien proposé.",
    en: "This page shows the employee-entrepreneurs of the month: who proposes a pay, who waits for an answer, who has proposed nothing.",
  },
  takes: { fr: "Ce que la paie prend à l’activité", en: "What the pay takes of the activity" },
  availableReceived: { fr: "Disponible, sur ce qui est encaissé", en: "Available, on what was received" },
  availableInvoiced: { fr: "Disponible, sur ce qui est facturé", en: "Available, on what is invoiced" },
  validateEffect: {
    fr: "{name} recevra {net} net avant impôt pour {month} ; {taken} ne sont plus disponibles pour autre chose.",
    en: "{name} will receive {net} net before tax for {month}; {taken} are no longer available for anything else.",
  },
  ownWaits: {
    fr: "Une autre personne de l’équipe valide votre paie.",
    en: "Somebody else of the team validates your pay.",
  },
  decidedBy: { fr: "{name}, le {date}", en: "{name}, on {date}" },
  proposedOn: { fr: "Proposée le", en: "Proposed on" },
  decided: { fr: "Décidée par", en: "Decided by" },
});
