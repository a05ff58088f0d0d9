import { defineWords } from "../foundation/words.ts";

/** What the steps of the close are called, and what each is for. */
export const stepWords = defineWords("closing.step", {
  services: { fr: "Services entre activités", en: "Services between activities" },
  servicesWhy: {
    fr: "Écrire les services mensuels que les deux activités ont acceptés et qui manquent à ce mois.",
    en: "Book the monthly services that both activities agreed on and this month lacks.",
  },
  places: { fr: "Lieux", en: "Places" },
  placesWhy: {
    fr: "Porter au compte de chaque activité son forfait de lieux et ses heures au-delà.",
    en: "Charge each activity with its plan of places and its hours beyond it.",
  },
  contributions: { fr: "Contributions", en: "Contributions" },
  contributionsWhy: {
    fr: "Compter la contribution de ce qui ne l’a pas été à mesure ; en fin d’exercice, ce que le minimum demande encore.",
    en: "Count the contribution on what was not counted at once; at the end of the year, what the minimum still asks.",
  },
  provisions: { fr: "Congés à payer", en: "Leave to be paid" },
  provisionsWhy: {
    fr: "Porter la dette de congés de chaque activité à ce que les paies ont mis de côté ; seule la différence est écrite.",
    en: "Bring what each activity owes for leave to what pays put aside; only the difference is posted.",
  },
  shut: { fr: "Clôture", en: "Closing" },
  shutWhy: {
    fr: "Le mois ne reçoit plus d’écriture ; son total et son empreinte sont gardés.",
    en: "The month takes no entry any more; its total and its seal are kept.",
  },
});
