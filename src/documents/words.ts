import { defineWords } from "../foundation/words.ts";

export const words = defineWords("documents", {
  changeLetterhead: { fr: "Enregistrer l’en-tête", en: "Save the letterhead" },
  letterhead: { fr: "En-tête de la coopérative", en: "Letterhead of the cooperative" },
  letterheadIntro: {
    fr: "Le logo de la coopérative, sur ses propres papiers ; chaque activité a le sien sur ses factures.",
    en: "The cooperative’s logo, on its own papers; each activity has its own on its invoices.",
  },
  logo: { fr: "Logo", en: "Logo" },
  logoHelp: { fr: "PNG, JPEG ou WebP, 2 Mo au plus.", en: "PNG, JPEG or WebP, 2 MB at most." },
  dropLogo: { fr: "Retirer le logo actuel", en: "Remove the present logo" },
  noLogo: { fr: "Aucun logo pour l’instant.", en: "No logo yet." },
  saved: { fr: "Enregistré.", en: "Saved." },
});
