import { defineWords } from "../foundation/words.ts";

/** What every page says that takes over a file. */
export const importWords = defineWords("design.import", {
  file: { fr: "Fichier CSV ou XLSX", en: "CSV or XLSX file" },
  fileHelp: {
    fr: "20 Mo et 20 000 lignes au plus. Les colonnes peuvent être dans un autre ordre, et les autres sont laissées.",
    en: "20 MB and 20,000 lines at most. Columns may come in another order, and others are left aside.",
  },
  chooseFirst: {
    fr: "Choisissez d’abord le fichier à reprendre.",
    en: "First choose the file to take over.",
  },
  template: { fr: "Télécharger le modèle", en: "Download the template" },
  allOrNothing: {
    fr: "Tout entre, ou rien : vérifiez d’abord, rien n’est enregistré avant votre accord.",
    en: "All of it enters or nothing: check first, nothing is recorded before you agree.",
  },
  check: { fr: "Vérifier le fichier", en: "Check the file" },
  would: { fr: "Ce qui serait repris de {name}", en: "What would be taken over from {name}" },
  done: { fr: "Repris de {name}", en: "Taken over from {name}" },
  toCheck: { fr: "À vérifier", en: "To check" },
  unread: { fr: "Colonnes laissées de côté : {list}", en: "Columns left aside: {list}" },
  firstLines: {
    fr: "Les premières lignes, telles qu’elles sont lues",
    en: "The first lines, as they are read",
  },
  next: { fr: "Continuer la reprise", en: "Go on taking over" },
});
