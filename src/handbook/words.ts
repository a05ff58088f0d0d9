import { defineWords } from "../foundation/words.ts";

export const words = defineWords("handbook", {
  handbook: { fr: "Guide commun", en: "Common handbook" },
  readPage: { fr: "Lire une page du guide", en: "Read a page of the handbook" },
  writePage: { fr: "Écrire une page du guide", en: "Write a page of the handbook" },
  changePage: { fr: "Améliorer la page", en: "Improve the page" },
  keepPage: {
    fr: "Dire qui répond de la page, et jusqu’à quand",
    en: "Say who answers for the page, and until when",
  },
  look: { fr: "Chercher dans le guide", en: "Search the handbook" },
  find: { fr: "Chercher", en: "Search" },
  all: { fr: "Toutes les pages", en: "All pages" },
  due: { fr: "À relire", en: "To be reviewed" },
  lists: { fr: "Listes de pages", en: "Lists of pages" },
  none: { fr: "Aucune page", en: "No page" },
  noneWhy: {
    fr: "Ce qu’une discussion a appris à tous mérite une page : elle est relue chaque année par qui en répond.",
    en: "What a thread taught to all deserves a page: whoever answers for it looks at it again each year.",
  },
  answers: { fr: "{name} en répond", en: "{name} answers for it" },
  reviewOn: { fr: "À relire avant le {date}", en: "To be reviewed before {date}" },
  late: { fr: "Aurait dû être relue le {date}", en: "Should have been reviewed on {date}" },
  fromThread: { fr: "Issue d’une discussion", en: "Made of a thread" },
  title: { fr: "Titre", en: "Title" },
  text: { fr: "Texte", en: "Text" },
  textHelp: {
    fr: "**gras**, *italique*, ## titre, - liste, > citation, | tableau |.",
    en: "**bold**, *italic*, ## heading, - list, > quotation, | table |.",
  },
  note: { fr: "Ce qui change (facultatif)", en: "What changes (optional)" },
  save: { fr: "Enregistrer", en: "Save" },
  person: { fr: "Qui en répond", en: "Who answers for it" },
  review: { fr: "À relire avant le", en: "To be reviewed before" },
  versions: { fr: "Versions", en: "Versions" },
  version: { fr: "Version {n} : {title}. {note}", en: "Version {n}: {title}. {note}" },
  fewRead: {
    fr: "Cette discussion n’est lue que par son groupe : réécrivez la page avec vos mots, sans lien vers elle.",
    en: "This thread is read by its group only: write the page again in your words, without a link to it.",
  },
  makePage: { fr: "En faire une page du guide", en: "Make it a page of the handbook" },
});
