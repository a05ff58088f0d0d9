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
  templates: { fr: "Modèles de documents", en: "Models of documents" },
  template: { fr: "Modèle", en: "Model" },
  saveTemplate: { fr: "Enregistrer le modèle", en: "Save the model" },
  toSign: { fr: "À signer", en: "To sign" },
  openPaper: { fr: "Ouvrir le document", en: "Open the document" },
  askCode: { fr: "Recevoir un code par courriel", en: "Receive a code by e-mail" },
  proveCode: { fr: "Vérifier le code", en: "Check the code" },
  verifyEvidence: { fr: "Vérifier la preuve de signature", en: "Verify the evidence of the signature" },
  codeSubject: { fr: "Votre code de signature : {code}", en: "Your signature code: {code}" },
  codeBody: {
    fr: "Bonjour {name},\n\nPour signer « {title} », donnez ce code : {code}\n\nIl vaut un quart d’heure. Si vous n’avez rien demandé, ne le donnez à personne.",
    en: "Hello {name},\n\nTo sign “{title}”, give this code: {code}\n\nIt holds for a quarter of an hour. If you asked for nothing, give it to nobody.",
  },
});
