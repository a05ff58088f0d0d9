import { defineWords } from "../foundation/words.ts";

/** The register of staff and the declaration before hiring. */
export const registerWords = defineWords("contracts.register", {
  hiringDeclaration: { fr: "Données de la DPAE", en: "Data of the declaration before hiring" },
  declarationFile: {
    fr: "Données de la déclaration préalable à l’embauche (CSV)",
    en: "Data of the declaration before hiring (CSV)",
  },
  declarationLacks: {
    fr: "Il manque à la déclaration préalable à l’embauche : {list}.",
    en: "The declaration before hiring lacks: {list}.",
  },
  declarationSealed: {
    fr: "Les données de la déclaration préalable à l’embauche viennent du dossier de la personne : ouvrez-le d’abord.",
    en: "The data of the declaration before hiring come from the personal file: open it first.",
  },
  openFile: { fr: "Ouvrir le dossier", en: "Open the file" },
  completeFile: { fr: "Compléter le dossier", en: "Complete the file" },
  employerSiret: { fr: "SIRET de l’établissement", en: "SIRET of the site" },
  employer: { fr: "Employeur", en: "Employer" },
  nir: { fr: "Numéro de sécurité sociale", en: "Social security number" },
  birthName: { fr: "Nom de naissance", en: "Birth name" },
  birthPlace: { fr: "Commune de naissance", en: "Place of birth" },
  birthCountry: { fr: "Pays de naissance", en: "Country of birth" },
  hiredOn: { fr: "Date d’embauche", en: "Date of hiring" },
  contractType: { fr: "Type de contrat", en: "Type of contract" },
  trialDays: { fr: "Période d’essai, en jours", en: "Trial, in days" },
  registerWhy: {
    fr: "Tous les contrats de travail dans l’ordre des embauches (C. trav. art. L1221-13 et D1221-23).",
    en: "Every contract of employment in the order of hiring (labour code, art. L1221-13 and D1221-23).",
  },
  familyName: { fr: "Nom", en: "Family name" },
  givenName: { fr: "Prénom", en: "Given name" },
  nationality: { fr: "Nationalité", en: "Nationality" },
  birthDate: { fr: "Né ou née le", en: "Born on" },
  gender: { fr: "Sexe", en: "Sex" },
  f: { fr: "F", en: "F" },
  m: { fr: "M", en: "M" },
  enteredOn: { fr: "Entrée", en: "Entered" },
  leftOn: { fr: "Sortie", en: "Left" },
  termOfContract: { fr: "Terme du CDD", en: "Term of the fixed-term contract" },
  permit: { fr: "Titre de séjour", en: "Permit" },
  toComplete: { fr: "à compléter", en: "to be completed" },
});
