import { defineWords } from "../foundation/words.ts";

/** The pages where HR writes the models of contracts. */
export const modelWords = defineWords("contracts.model", {
  models: { fr: "Modèles de documents", en: "Models of documents" },
  save: { fr: "Enregistrer le modèle", en: "Save the model" },
  templatesIntro: {
    fr: "Le texte de chaque document, à votre façon. Les champs entre doubles accolades sont remplis pour chaque personne.",
    en: "The text of each document, in your own way. Fields between double braces are filled in for each person.",
  },
  bodyHelp: {
    fr: "« # » ouvre un titre, « ## » un article, « - » une liste, **gras** entre doubles étoiles. {si} … {sinon} … {fin} garde une partie seulement si le champ est rempli.",
    en: "“# ” opens a title, “## ” an article, “- ” a list, **bold** stands between double stars. {si} … {sinon} … {fin} keeps a part only where the field is filled.",
  },
  fieldsHelp: { fr: "À écrire entre doubles accolades.", en: "To be written between double braces." },
  neverWritten: { fr: "Texte fourni, pas encore modifié", en: "Text as provided, not changed yet" },
  savedBy: { fr: "Modifié le {date} par {name}", en: "Changed on {date} by {name}" },
  fields: { fr: "Champs", en: "Fields" },
  body: { fr: "Texte du modèle", en: "Text of the model" },
});
