import { defineWords } from "../foundation/words.ts";

/** What is counted, as it stands in the sentence of a question. */
export const subjectWords = defineWords("figures.subject", {
  "people.present": { fr: "entrepreneurs présents", en: "entrepreneurs present" },
  "people.arrived": { fr: "entrepreneurs entrés", en: "entrepreneurs who came" },
  "people.left": { fr: "entrepreneurs sortis", en: "entrepreneurs who left" },
  "contracts.in-force": { fr: "contrats en vigueur", en: "contracts in force" },
  "contracts.begun": { fr: "contrats commencés", en: "contracts begun" },
  "contracts.ended": { fr: "contrats finis", en: "contracts ended" },
  "stages.at": { fr: "personnes à une étape du parcours", en: "people at a stage of the journey" },
  "stages.entered": { fr: "entrées dans une étape", en: "stages entered" },
  "stages.left": { fr: "étapes terminées", en: "stages left" },
  "interviews.held": { fr: "entretiens partagés", en: "interviews shared" },
  "hours.recorded": { fr: "heures d’accompagnement notées", en: "hours of support recorded" },
  "activities.open": { fr: "activités ouvertes", en: "activities open" },
  "activities.opened": { fr: "activités créées", en: "activities opened" },
  "activities.closed": { fr: "activités fermées", en: "activities closed" },
  "books.months": { fr: "comptes des activités", en: "books of the activities" },
});

/** What a family of subjects is called in the list where one chooses. */
export const familyWords = defineWords("figures.family", {
  people: { fr: "Personnes", en: "People" },
  contracts: { fr: "Contrats", en: "Contracts" },
  stages: { fr: "Parcours", en: "Journeys" },
  interviews: { fr: "Entretiens", en: "Interviews" },
  hours: { fr: "Heures", en: "Hours" },
  activities: { fr: "Activités", en: "Activities" },
  books: { fr: "Comptes", en: "Books" },
});

export const measureWords = defineWords("figures.measure", {
  count: { fr: "Nombre", en: "Number" },
  share: { fr: "Part", en: "Share" },
  sum: { fr: "Total", en: "Total" },
  average: { fr: "Moyenne", en: "Average" },
  median: { fr: "Médiane", en: "Median" },
  "per-person": { fr: "Moyenne par personne", en: "Average per person" },
});

export const whenWords = defineWords("figures.when", {
  day: { fr: "à une date", en: "on a day" },
  period: { fr: "sur une période", en: "over a period" },
  month: { fr: "mois par mois", en: "month by month" },
  quarter: { fr: "trimestre par trimestre", en: "quarter by quarter" },
  year: { fr: "année par année", en: "year by year" },
});

export const compareWords = defineWords("figures.compare", {
  is: { fr: "est", en: "is" },
  isnt: { fr: "n’est pas", en: "is not" },
  least: { fr: "est au moins", en: "is at least" },
  most: { fr: "est au plus", en: "is at most" },
});

/** The same, after a number. */
export const countedWords = defineWords("figures.counted", {
  days: { fr: "mois", en: "months" },
  minutes: { fr: "heures", en: "hours" },
  cents: { fr: "euros", en: "euros" },
});

/** In what a number is typed when it is compared. */
export const unitWords = defineWords("figures.unit", {
  number: { fr: "en nombre entier", en: "as a whole number" },
  days: { fr: "en mois", en: "in months" },
  minutes: { fr: "en heures", en: "in hours" },
  cents: { fr: "en euros", en: "in euros" },
});
