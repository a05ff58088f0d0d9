import { defineWords } from "../foundation/words.ts";

/** What is planned, beside what happened. */
export const budgetWords = defineWords("statements", {
  budget: { fr: "Budget", en: "Budget" },
  budgetOf: { fr: "Budget {year}", en: "Budget {year}" },
  keepBudget: { fr: "Enregistrer le budget", en: "Save the budget" },
  writeBudget: { fr: "Écrire le budget {year}", en: "Write the budget of {year}" },
  changeBudget: { fr: "Changer le budget {year}", en: "Change the budget of {year}" },
  noBudget: { fr: "Pas encore de budget pour {year}", en: "No budget for {year} yet" },
  noBudgetWhy: {
    fr: "Un budget dit ce que vous pensez facturer et dépenser, mois par mois : la page montre ensuite, chaque jour, ce qui s’en écarte.",
    en: "A budget says what you expect to invoice and spend, month by month: the page then shows, each day, what departs from it.",
  },
  noBudgetRead: {
    fr: "La personne qui mène l’activité n’a encore rien prévu pour cet exercice.",
    en: "Whoever runs the activity has planned nothing for this year yet.",
  },
  fromLast: { fr: "Partir des chiffres de {year}", en: "Begin from the figures of {year}" },
  growth: { fr: "Augmentation, en %", en: "Growth, in %" },
  growthHelp: {
    fr: "Par exemple 5 pour prévoir 5 % de plus, −10 pour 10 % de moins. Chaque mois reprend le même mois de {year}.",
    en: "For example 5 to plan 5% more, −10 for 10% less. Each month takes the same month of {year}.",
  },
  growthWrong: {
    fr: "Écrivez un pourcentage entre −90 et 900.",
    en: "Write a percentage between −90 and 900.",
  },
  "line-sales": { fr: "Ventes, hors TVA", en: "Sales, without VAT" },
  "line-grants": { fr: "Aides et autres produits", en: "Grants and other income" },
  "line-purchases": { fr: "Achats et sous-traitance", en: "Purchases and subcontracting" },
  "line-running": { fr: "Autres dépenses", en: "Other expenses" },
  "line-contribution": { fr: "Contribution", en: "Contribution" },
  "line-pay": { fr: "Paie et cotisations", en: "Pay and contributions" },
  month: { fr: "Mois", en: "Month" },
  wholeYear: { fr: "Sur l’année", en: "Over the year" },
  flatHelp: {
    fr: "Un montant écrit « Sur l’année » est réparti également sur les douze mois ; sinon écrivez mois par mois.",
    en: "An amount written “Over the year” is spread evenly over the twelve months; otherwise write month by month.",
  },
  planned: { fr: "Prévu", en: "Planned" },
  plannedToDate: { fr: "Prévu, mois terminés", en: "Planned, months over" },
  actualToDate: { fr: "Réel, mois terminés", en: "Actual, months over" },
  plannedYear: { fr: "Prévu sur l’année", en: "Planned over the year" },
  actual: { fr: "Réel", en: "Actual" },
  lineHead: { fr: "Ligne", en: "Line" },
  notBegun: {
    fr: "Aucun mois n’est terminé : l’écart se lira à la fin du premier mois. Sur l’année, il est prévu qu’il reste {year}.",
    en: "No month is over: the difference will be read at the end of the first one. Over the year, {year} is planned to be left.",
  },
  budgetTold: {
    fr: "Fin {month}, il était prévu de facturer {plannedSales} : {actualSales} l’ont été. Il devait rester {plannedLeft} : il reste {actualLeft}, {gap}.",
    en: "By the end of {month}, {plannedSales} were planned to be invoiced: {actualSales} were. {plannedLeft} was to be left: {actualLeft} is, {gap}.",
  },
  budgetGap: { fr: "Prévu et réel, mois par mois", en: "Planned and actual, month by month" },
  budgetGapSentence: {
    fr: "Ce qui devait rester chaque mois, et ce qui reste vraiment.",
    en: "What was to be left each month, and what really is.",
  },
  versions: { fr: "Versions", en: "Versions" },
  versionOf: { fr: "Version {n}", en: "Version {n}" },
  oldVersion: {
    fr: "Vous lisez la version {n} ; la dernière est la version {last}.",
    en: "You are reading version {n}; the latest is version {last}.",
  },
  lastVersion: { fr: "Voir la dernière version", en: "See the latest version" },
  amountWrong: {
    fr: "{line}, {when} : écrivez un montant comme 1 234,56.",
    en: "{line}, {when}: write an amount like 1,234.56.",
  },
  budgetSaved: { fr: "Budget enregistré.", en: "Budget saved." },
  wholeBudgetWhy: {
    fr: "Ce qui était prévu, à côté de ce qui arrive.",
    en: "What was planned, beside what happens.",
  },
  wholeBudget: { fr: "Budget de toute la coopérative", en: "Budget of the whole cooperative" },
});
