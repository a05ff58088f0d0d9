import { defineWords } from "../../foundation/words.ts";

/** What the page of life together says: what is near, who needs whom, where it all is. */
export const words = defineWords("together", {
  moderationLead: {
    fr: "Ce qui attend une réponse, où que ce soit dit. Chaque réponse a sa raison, que lit la personne concernée.",
    en: "What waits for an answer, wherever it was said. Each answer has its reason, read by the person concerned.",
  },
  waiting: { fr: "{n} en attente", en: "{n} waiting" },
  title: { fr: "Se retrouver", en: "Meeting up" },
  lead: {
    fr: "Ce qui vient, ce qui se dit, qui peut aider, où se voir.",
    en: "What is coming, what is said, who can help, where to meet.",
  },
  allEvents: { fr: "Tout l’agenda", en: "The whole agenda" },
  noEvent: { fr: "Rien d’annoncé pour l’instant.", en: "Nothing announced yet." },
  allEditions: { fr: "Toutes les éditions", en: "All editions" },
  noEdition: { fr: "Aucune édition pour l’instant.", en: "No edition yet." },
  allThreads: { fr: "Toutes les discussions", en: "All threads" },
  noThread: { fr: "Personne n’a encore rien écrit.", en: "Nobody has written anything yet." },
  lastBy: { fr: "{name}, {when}", en: "{name}, {when}" },
  unread: { fr: "{n} {n:nouveau|nouveaux}", en: "{n} new" },
  wanted: { fr: "Qui peut aider ?", en: "Who can help?" },
  allRequests: { fr: "Toute l’entraide", en: "All mutual help" },
  noRequest: { fr: "Personne ne demande rien en ce moment.", en: "Nobody asks for anything right now." },
  by: { fr: "avant le {date}", en: "before {date}" },
  myPlaces: { fr: "Mes lieux réservés", en: "My booked places" },
  allPlaces: { fr: "Les lieux", en: "The places" },
  noBooking: {
    fr: "Rien de réservé : un bureau, une salle, le fourgon ?",
    en: "Nothing booked: a desk, a room, the van?",
  },
  films: { fr: "Derniers ateliers filmés", en: "Latest workshops on film" },
  noFilm: { fr: "Aucun film pour l’instant.", en: "No film yet." },
  allFilms: { fr: "Toute la chaîne", en: "The whole channel" },
  noPage: { fr: "Aucune page pour l’instant.", en: "No page yet." },
  allPages: { fr: "Tout le guide", en: "The whole handbook" },
  reviewed: { fr: "à relire le {date}", en: "to be read again on {date}" },
  allGroups: { fr: "Tous les groupes", en: "All groups" },
  noGroup: { fr: "Vous n’êtes dans aucun groupe.", en: "You are in no group." },
  members: { fr: "{n} {n:membre|membres}", en: "{n} {n:member|members}" },
});
