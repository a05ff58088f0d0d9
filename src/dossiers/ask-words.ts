import { defineWords } from "../foundation/words.ts";

export const askWords = defineWords("dossiers.ask", {
  yours: { fr: "À déposer", en: "To give" },
  noneAsked: { fr: "Aucun document n’est demandé.", en: "No document is asked for." },
  reason: { fr: "Motif", en: "Reason" },
  reasonHelp: {
    fr: "La personne le lira : dites à quoi sert ce document.",
    en: "The person will read it: say what this document is for.",
  },
  dueOn: { fr: "À déposer avant le", en: "To be given by" },
  by: { fr: "Avant le {date}", en: "By {date}" },
  askedBy: { fr: "demandé par {name}", en: "asked by {name}" },
  returnedFor: { fr: "Renvoyé : {reason}", en: "Sent back: {reason}" },
  whyReturned: { fr: "Pourquoi le renvoyer", en: "Why it is sent back" },
  give: { fr: "Déposer : {what}", en: "Give: {what}" },
  fileHelp: {
    fr: "Une photo bien éclairée suffit : les quatre coins visibles, 10 Mo au plus.",
    en: "A well-lit photo will do: four corners in sight, 10 MB at most.",
  },
  renew: { fr: "Demander le suivant pour le {date}", en: "Ask for the next one by {date}" },
  renewReason: {
    fr: "Le document déposé n’est valable que jusqu’au {date}.",
    en: "The document given is only valid until {date}.",
  },

  open: { fr: "Attendu", en: "Awaited" },
  late: { fr: "En retard", en: "Late" },
  given: { fr: "À vérifier", en: "To be checked" },
  returned: { fr: "À redonner", en: "To be given again" },
  accepted: { fr: "Accepté", en: "Accepted" },
  withdrawn: { fr: "Retiré", en: "Withdrawn" },

  intro: {
    fr: "Ce que vous demandez à chaque personne, jusqu’à ce que vous l’ayez accepté. La demande part depuis son dossier.",
    en: "What you ask of each person, until you have accepted it. It is asked from their file.",
  },
  waiting: { fr: "Attendus", en: "Awaited" },
  over: { fr: "Terminés", en: "Over" },
  ending: { fr: "Bientôt périmés", en: "Ending soon" },
  endingNone: {
    fr: "Aucun document ne finit dans les deux mois sans que le suivant soit demandé.",
    en: "No document ends within two months without the next one being asked for.",
  },
  noneTitle: { fr: "Rien ici", en: "Nothing here" },
  noneText: {
    fr: "Pour demander un document, ouvrez le dossier de la personne.",
    en: "To ask for a document, open the file of the person.",
  },
  choosePerson: { fr: "Choisir une personne", en: "Choose a person" },
  document: { fr: "Document", en: "Document" },
  person: { fr: "Personne", en: "Person" },
  state: { fr: "État", en: "State" },
  asker: { fr: "Demandé par", en: "Asked by" },
  validUntil: { fr: "Valable jusqu’au", en: "Valid until" },

  homeYours: {
    fr: "{n:Un document vous est demandé|Des documents vous sont demandés}",
    en: "{n:A document is asked of you|Documents are asked of you}",
  },
  homeGive: { fr: "Déposer", en: "Give it" },
  homeTitle: { fr: "Documents demandés", en: "Documents asked for" },
  homeCheck: { fr: "{n} à vérifier", en: "{n} to be checked" },
  homeWaiting: { fr: "{n} {n:attendu|attendus}", en: "{n} awaited" },
  homeNone: { fr: "Rien à vérifier.", en: "Nothing to check." },
  homeAll: { fr: "Tous les documents demandés", en: "All documents asked for" },
});
