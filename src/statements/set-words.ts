import { defineWords } from "../foundation/words.ts";

/** What is read together: several activities, the common services. */
export const setWords = defineWords("statements", {
  sets: { fr: "Relevés de la coopérative", en: "Statements of the cooperative" },
  setsPlace: { fr: "Relevés", en: "Statements" },
  setsIntro: {
    fr: "Ce que la coopérative, un site ou un groupe d’activités a gagné, dépensé, possède et doit.",
    en: "What the cooperative, a site or a group of activities earned, spent, has and owes.",
  },
  setStatement: { fr: "Relevé d’un ensemble d’activités", en: "Statement of several activities" },
  setActivities: { fr: "Les activités", en: "The activities" },
  wholeHouse: { fr: "Toute la coopérative", en: "The whole cooperative" },
  wholeHouseWhy: {
    fr: "Toutes les activités et les services communs, ensemble.",
    en: "All activities and the common services together.",
  },
  sharedOnly: { fr: "Les services communs seuls", en: "The common services alone" },
  sharedOnlyWhy: {
    fr: "À quoi servent les contributions : ce relevé est ouvert à chaque entrepreneur.",
    en: "What contributions are used for: this statement is open to every entrepreneur.",
  },
  sites: { fr: "Par site", en: "By site" },
  noSite: { fr: "La coopérative n’a pas encore de site.", en: "The cooperative has no site yet." },
  groups: { fr: "Par groupe d’activités", en: "By group of activities" },
  noGroup: {
    fr: "Aucun groupe : réunissez les activités d’un métier, d’un quartier ou d’un programme financé pour lire leurs chiffres ensemble.",
    en: "No group: put the activities of a trade, a district or a funded programme together to read their figures as one.",
  },
  activitiesCount: { fr: "{n} {n:activité|activités}", en: "{n} {n:activity|activities}" },
  keepGroup: { fr: "Enregistrer le groupe", en: "Save the group" },
  newGroup: { fr: "Créer un groupe d’activités", en: "Create a group of activities" },
  renameGroup: { fr: "Renommer le groupe", en: "Rename the group" },
  groupName: { fr: "Nom du groupe", en: "Name of the group" },
  groupNameHelp: {
    fr: "Par exemple : Métiers de bouche, Quartier prioritaire.",
    en: "For example: Food trades, Priority district.",
  },
  placeActivities: { fr: "Ajouter des activités au groupe", en: "Add activities to the group" },
  takeOutActivity: { fr: "Retirer une activité du groupe", en: "Take an activity out of the group" },
  activityToAdd: { fr: "Activités à ajouter", en: "Activities to add" },
  activityToTake: { fr: "Activité à retirer", en: "Activity to take out" },
  sinceDay: { fr: "À partir du", en: "From" },
  untilDay: { fr: "Dernier jour dans le groupe", en: "Last day in the group" },
  groupOn: {
    fr: "Un groupe se lit avec les activités qui y sont à la fin de la période choisie.",
    en: "A group is read with the activities that are in it at the end of the chosen period.",
  },
  code: { fr: "Code", en: "Code" },
  activityName: { fr: "Activité", en: "Activity" },
  salesHead: { fr: "Facturé", en: "Invoiced" },
  leftThen: { fr: "Reste, avant", en: "Left, before" },
  emptySet: { fr: "Aucune activité ici", en: "No activity here" },
  emptySetWhy: {
    fr: "Ajoutez des activités à ce groupe, ou choisissez une période où il en avait.",
    en: "Add activities to this group, or choose a period when it had some.",
  },
  shared: { fr: "À quoi servent les contributions", en: "What contributions are used for" },
  sharedUnder: { fr: "Le compte des services communs", en: "The account of the common services" },
  sharedTold: {
    fr: "Les activités ont donné {given} de contributions et la coopérative a reçu {other} d’aides et d’autres produits ; elle a dépensé {used} pour les services communs.",
    en: "The activities gave {given} of contributions and the cooperative received {other} of grants and other income; it spent {used} on the common services.",
  },
  sharedMissing: {
    fr: "Il manque {amount}, pris sur ce qui avait été gardé les années précédentes.",
    en: "{amount} is missing, taken from what had been kept in earlier years.",
  },
  sharedBefore: {
    fr: "Pour comparer, {span} : {given} de contributions, {used} dépensés.",
    en: "To compare, {span}: {given} of contributions, {used} spent.",
  },
  sharedNothingWhy: {
    fr: "Aucune contribution et aucune dépense commune sur cette période. Choisissez-en une autre.",
    en: "No contribution and no common expense in this period. Choose another one.",
  },
  sharedUsed: { fr: "Ce qu’elles ont payé", en: "What they paid for" },
  sharedGivenWhy: {
    fr: "Ce que chaque activité donne de ce qu’elle gagne ; la page « Contribution » de la vôtre dit comment il est calculé.",
    en: "What each activity gives of what it earns; the “Contribution” page of yours says how it is computed.",
  },
  "shared-contribution": { fr: "Contributions des activités", en: "Contributions of the activities" },
  "shared-sales": { fr: "Ventes de la coopérative elle-même", en: "Sales of the cooperative itself" },
  "shared-gross": { fr: "Salaires bruts de l’équipe", en: "Gross pay of the team" },
  "shared-social": {
    fr: "Cotisations sur les salaires de l’équipe",
    en: "Contributions on the pay of the team",
  },
  "shared-premises": { fr: "Locaux, locations et entretien", en: "Premises, rents and upkeep" },
  perHundred: { fr: "Sur 100 € de contribution", en: "Of €100 of contribution" },
  perHundredWhy: {
    fr: "L’argent n’est pas marqué : chaque contribution sert comme tout ce que la coopérative reçoit.",
    en: "Money is not marked: each contribution is used like all that the cooperative receives.",
  },
  perHundredTotal: { fr: "En tout", en: "In all" },
  sharedKept: { fr: "Gardés pour la suite", en: "Kept for later" },
  sharedRight: {
    fr: "La loi ouvre ce compte à chaque entrepreneur de la coopérative (Code du travail, art. R7331-9).",
    en: "The law opens this account to every entrepreneur of the cooperative (Labour Code, art. R7331-9).",
  },
});
