import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("statements", {
  groupExists: {
    fr: "Un groupe s’appelle déjà « {name} » : choisissez un autre nom.",
    en: "A group is already called “{name}”: choose another name.",
  },
  noActivity: {
    fr: "Cochez au moins une activité à ajouter.",
    en: "Tick at least one activity to add.",
  },
  unknownActivity: {
    fr: "L’une de ces activités n’existe pas ici : rechargez la page et choisissez-les à nouveau.",
    en: "One of these activities does not exist here: reload the page and choose them again.",
  },
  alreadyIn: {
    fr: "« {name} » est déjà dans ce groupe à cette date, ou y sera plus tard : retirez-la d’abord, ou choisissez une autre date.",
    en: "“{name}” is in this group already on that day, or will be later: take it out first, or choose another day.",
  },
  yearOver: {
    fr: "L’exercice {year} est clos : son budget ne change plus.",
    en: "Fiscal year {year} is closed: its budget no longer changes.",
  },
  budgetChanged: {
    fr: "Une autre version de ce budget a été enregistrée pendant que vous écriviez : rechargez la page, puis reportez-y vos montants.",
    en: "Another version of this budget was saved while you were writing: reload the page, then enter your amounts again.",
  },
  otherYear: {
    fr: "Un de ces mois n’est pas dans l’exercice {year} : rechargez la page.",
    en: "One of these months is not in fiscal year {year}: reload the page.",
  },
  nothingPlanned: {
    fr: "Écrivez au moins un montant : un budget vide ne dit rien.",
    en: "Write at least one amount: an empty budget says nothing.",
  },
  notIn: {
    fr: "Cette activité n’est pas dans ce groupe, ou l’a déjà quitté.",
    en: "This activity is not in this group, or has left it already.",
  },
  outBefore: {
    fr: "L’activité est dans le groupe depuis le {date} : elle ne peut pas le quitter avant.",
    en: "The activity has been in the group since {date}: it cannot leave before.",
  },
});
