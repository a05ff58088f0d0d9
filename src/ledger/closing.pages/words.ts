import { defineWords } from "../../foundation/words.ts";

/** What the page of closing says. */
export const words = defineWords("ledger.closing-page", {
  title: { fr: "Exercices et mois", en: "Fiscal years and months" },
  toClose: { fr: "Clôture du mois", en: "Close of the month" },
  intro: {
    fr: "Un mois clôturé ne reçoit plus d’écriture ; il peut être rouvert tant que le suivant n’est ni clôturé ni terminé. Ensuite il est figé.",
    en: "A closed month takes no more entries; it may be opened again until the next is closed or over. Then it is frozen.",
  },
  year: { fr: "Exercice du {from} au {to}", en: "Fiscal year from {from} to {to}" },
  month: { fr: "Mois", en: "Month" },
  state: { fr: "État", en: "State" },
  entries: { fr: "Écritures", en: "Entries" },
  total: { fr: "Total clôturé", en: "Closed total" },
  yearTotals: {
    fr: "Total de l’exercice : {total}. Total perpétuel : {perpetual}. Empreinte de la dernière écriture : {seal}.",
    en: "Total of the year: {total}. Perpetual total: {perpetual}. Seal of the last entry: {seal}.",
  },
  archive: { fr: "Archive de l’exercice", en: "Archive of the year" },
  archiveWhy: {
    fr: "À garder dix ans hors d’Ensemble : elle se lit et se vérifie sans lui.",
    en: "To be kept ten years outside Ensemble: it is read and verified without it.",
  },
  archiveFec: { fr: "Fichier des écritures comptables", en: "Accounting entries file" },
  archiveDescription: { fr: "Description du fichier", en: "Description of the file" },
  archiveChain: { fr: "Écritures scellées", en: "Sealed entries" },
  archiveTotals: { fr: "Totaux par jour, mois et exercice", en: "Totals by day, month and year" },
  archiveEvents: { fr: "Journal des événements", en: "Journal of events" },
  archivePrints: { fr: "Empreintes des fichiers", en: "Fingerprints of the files" },
  closed: { fr: "Clôturé", en: "Closed" },
  frozen: { fr: "Figé", en: "Frozen" },
  reopened: { fr: "Rouvert", en: "Opened again" },
  yearClosed: { fr: "Clos", en: "Closed" },
  openYear: { fr: "Ouvert", en: "Open" },
  open: { fr: "Ouvert", en: "Open" },
  late: { fr: "À clôturer", en: "To be closed" },
  closedBy: { fr: "par {name}", en: "by {name}" },
  closeYear: { fr: "Clore l’exercice", en: "Close the fiscal year" },
  closeYearEffect: {
    fr: "L’exercice ne recevra plus jamais d’écriture, et son fichier des écritures comptables ne changera plus. Cela ne se défait pas.",
    en: "The year will never take an entry again, and its accounting entries file will not change. This cannot be undone.",
  },
  nextYear: { fr: "Ouvrir l’exercice suivant", en: "Open the next fiscal year" },
  nextYearWhy: {
    fr: "Deux exercices restent ouverts ensemble le temps des derniers travaux de l’ancien.",
    en: "Two years stay open together while the last work on the old one is done.",
  },
  firstDay: { fr: "Premier jour", en: "First day" },
  lastDay: { fr: "Dernier jour", en: "Last day" },
  openIt: { fr: "Ouvrir l’exercice", en: "Open the fiscal year" },
  byHouse: { fr: "par Ensemble", en: "by Ensemble" },
});
