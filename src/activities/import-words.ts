import { defineWords } from "../foundation/words.ts";

/** What is said where the activities of another program are taken over. */
export const importWords = defineWords("activities.import", {
  importActivities: { fr: "Reprendre les activités", en: "Take over the activities" },
  intro: {
    fr:
      "Une ligne par activité, avec son code analytique et les adresses de celles et ceux qui la mènent ; " +
      "plusieurs adresses se séparent par une virgule. Ces personnes sont déjà dans la coopérative.",
    en:
      "One line for each activity, with its analytic code and the addresses of those who run " +
      "it, separated by " +
      "commas. These people are in the cooperative already.",
  },
  activities: { fr: "{n} {n:activité ouverte|activités ouvertes}", en: "{n} {n:activity|activities} opened" },
  entrepreneurs: {
    fr: "{n} {n:personne qui mène|personnes qui mènent} une activité",
    en: "{n} {n:person|people} running an activity",
  },
  withoutEntrepreneur: {
    fr: "{n} sans personne qui la mène : joignez-la depuis la fiche de l’activité",
    en: "{n} with nobody who runs it: add them from the page of the activity",
  },
  withoutAdviser: {
    fr: "{n} sans accompagnement : choisissez-le depuis la fiche de l’activité",
    en: "{n} without adviser: choose them from the page of the activity",
  },
});
