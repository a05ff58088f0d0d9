import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("needs", {
  notYourGroup: {
    fr: "Vous n’animez pas ce groupe, ou il est clos : choisissez un autre endroit.",
    en: "You do not facilitate this group, or it is closed: choose another place.",
  },
  closesPast: {
    fr: "Le questionnaire se ferme aujourd’hui au plus tôt, dans trois mois au plus tard.",
    en: "The survey closes today at the earliest, in three months at the latest.",
  },
  closed: {
    fr: "Les réponses sont closes depuis le {date} : dites votre besoin dans une discussion.",
    en: "Answers have been closed since {date}: say what you need in a thread.",
  },
  unknownAnswer: {
    fr: "Une de ces réponses n’est plus là : rechargez la page et choisissez de nouveau.",
    en: "One of these answers is no longer there: reload the page and choose again.",
  },
  nameMissing: {
    fr: "Donnez un nom à ce que ces réponses ont en commun, ou choisissez un besoin déjà nommé.",
    en: "Give a name to what these answers have in common, or choose a need already named.",
  },
  emptyCluster: {
    fr: "Personne n’a plus ce besoin : réunissez-y d’abord des réponses.",
    en: "Nobody has this need any more: first put answers into it.",
  },
});
