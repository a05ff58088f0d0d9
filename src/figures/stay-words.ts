import { defineWords } from "../foundation/words.ts";

export const stayWords = defineWords("figures.stays", {
  why: {
    fr: "Qui est là, depuis combien de temps, et ce que deviennent celles et ceux qui partent.",
    en: "Who is here, for how long, and what becomes of those who leave.",
  },
  compute: { fr: "Recalculer", en: "Compute again" },
  headcount: { fr: "Effectif, entrées et sorties", en: "Headcount, arrivals and departures" },
  headcountSays: {
    fr: "{n} {present:entrepreneur présent|entrepreneurs présents}. En deux ans, entrées : {arrived}, sorties : {left}.",
    en: "{n} {present:entrepreneur|entrepreneurs} present. Over two years arrivals: {arrived}, departures: {left}.",
  },
  identity: {
    fr: "Une sortie est le dernier jour d’un séjour que ne suit aucun contrat ; qui revient compte comme une nouvelle entrée. Effectif d’un mois = effectif du mois d’avant + entrées − sorties du dernier jour du mois d’avant à l’avant-dernier de celui-ci.",
    en: "A departure is the last day of a stay that no contract follows; whoever comes back counts as a new arrival. The headcount of a month = that of the month before + arrivals − departures from the last day of the month before to the last but one of this.",
  },
  month: { fr: "Mois", en: "Month" },
  present: { fr: "Présents", en: "Present" },
  arrived: { fr: "Entrées", en: "Arrivals" },
  left: { fr: "Sorties", en: "Departures" },
  survival: { fr: "Combien restent après…", en: "How many remain after…" },
  survivalWhy: {
    fr: "Estimation de Kaplan et Meier (1958) : à chaque durée où quelqu’un est parti, la part restante est multipliée par la part de celles et ceux suivis aussi longtemps qui ne sont pas partis. Qui est encore là compte tant qu’il ou elle est là, sans préjuger de la suite.",
    en: "Kaplan and Meier’s estimate (1958): at each length at which somebody left, the part that remains is multiplied by the part of those watched as long who did not leave. Whoever is still here counts as long as they have been here, and nothing is assumed of what follows.",
  },
  cohort: { fr: "Entrées en", en: "Came in" },
  everyone: { fr: "Toutes les entrées", en: "Everyone who came" },
  people: { fr: "Personnes", en: "People" },
  months: { fr: "{n} mois", en: "{n} months" },
  fewHidden: {
    fr: "Une année de moins de {n} entrées n’a pas sa courbe. « – » : personne n’a encore été suivi aussi longtemps.",
    en: "A year of less than {n} arrivals has no curve. “–”: nobody has been watched so long yet.",
  },
  noStays: {
    fr: "Il n’y a pas encore assez d’entrées pour une courbe.",
    en: "There are not enough arrivals for a curve yet.",
  },
  axis: { fr: "Part restante selon les mois passés", en: "Part that remains, by months passed" },
  build: { fr: "Modifier la question", en: "Change the question" },
});
