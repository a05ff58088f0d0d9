import { defineWords } from "../foundation/words.ts";

export const figuresWords = defineWords("forum.figures", {
  figures: { fr: "Bilan de l’édition", en: "The edition in figures" },
  proposed: { fr: "Propositions reçues", en: "Proposals received" },
  byBusinesses: {
    fr: "{n}, de {businesses} {businesses:activité|activités}",
    en: "{n}, from {businesses} {businesses:business|businesses}",
  },
  sessions: { fr: "Ateliers au programme", en: "Sessions in the programme" },
  byHosts: {
    fr: "{n}, animés par {hosts} {hosts:personne|personnes}",
    en: "{n}, run by {hosts} {hosts:person|people}",
  },
  registered: { fr: "Inscriptions", en: "Registrations" },
  came: { fr: "Présences", en: "Attendance" },
  seatsOfPeople: {
    fr: "{n}, de {people} {people:personne|personnes}",
    en: "{n}, of {people} {people:person|people}",
  },
  hours: { fr: "Heures passées en atelier", en: "Hours spent in sessions" },
  score: { fr: "Satisfaction", en: "Satisfaction" },
  scoreOf: { fr: "{score} sur 5, {n} avis", en: "{score} out of 5, {n} opinions" },
  tooFew: {
    fr: "Montrée à partir de trois avis : en dessous, on reconnaîtrait qui les a donnés.",
    en: "Shown from three opinions on: below, one would recognise who gave them.",
  },
  bySession: { fr: "Atelier par atelier", en: "Session by session" },
  session: { fr: "Atelier", en: "Session" },
  hidden: { fr: "Trop peu d’avis", en: "Too few opinions" },
});
