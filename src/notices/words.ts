import { defineWords } from "../foundation/words.ts";

export const words = defineWords("notices", {
  notices: { fr: "Avis", en: "Notices" },
  readNotices: { fr: "Voir les avis", en: "See the notices" },
  markRead: { fr: "Marquer comme lu", en: "Mark as read" },
  markAllRead: { fr: "Tout marquer comme lu", en: "Mark all as read" },
  chooseWay: { fr: "Choisir comment être prévenu", en: "Choose how to be told" },
  choices: { fr: "Mes avis", en: "My notices" },
  setQuiet: { fr: "Heures sans courriel", en: "Hours without e-mail" },
  quietHelp: {
    fr: "Ce qui arrive entre ces heures vous est envoyé à leur fin. Laissez vide pour recevoir à toute heure.",
    en: "What comes between these hours is sent to you at their end. Leave empty to receive at any hour.",
  },
  from: { fr: "De", en: "From" },
  to: { fr: "À", en: "To" },
  choicesIntro: {
    fr: "Pour chaque sujet, choisissez où l’avis vous parvient. Il reste toujours sur la page des avis, sauf « jamais ».",
    en: "For each subject, choose where the notice reaches you. It always stays on the page of notices, except for “never”.",
  },
  page: { fr: "Sur la page", en: "On the page" },
  mail: { fr: "Par courriel, aussitôt", en: "By e-mail, at once" },
  digest: { fr: "Dans la lettre du jour", en: "In the letter of the day" },
  none: { fr: "Jamais", en: "Never" },
  nothing: { fr: "Aucun avis", en: "No notice" },
  nothingWhy: {
    fr: "Ce qui vous concerne s’annoncera ici : une échéance, une réponse, un rendez-vous.",
    en: "What concerns you will be told here: a date coming, an answer, an appointment.",
  },
  unread: { fr: "Non lu", en: "Unread" },
  older: { fr: "Avis plus anciens", en: "Older notices" },
  saved: { fr: "Enregistré.", en: "Saved." },
  save: { fr: "Enregistrer mes choix", en: "Save my choices" },
});
