import { defineWords } from "../foundation/words.ts";

export const words = defineWords("network", {
  foundCooperative: { fr: "Fonder la coopérative", en: "Found the cooperative" },
  addSite: { fr: "Ajouter un site", en: "Add a site" },
  changeSetting: { fr: "Changer un réglage", en: "Change a setting" },
  changeCooperative: { fr: "Modifier la fiche de la coopérative", en: "Change the cooperative’s details" },
  cooperative: { fr: "Coopérative", en: "Cooperative" },
  vatOnDebits: { fr: "TVA d’après les débits", en: "VAT on debits" },
  selfValidationCeiling: {
    fr: "Plafond de validation par l’entrepreneur",
    en: "Ceiling of validation by the entrepreneur",
  },
  paymentDelayDays: { fr: "Délai de paiement par défaut, en jours", en: "Default payment delay, in days" },
  secondFactorRoles: { fr: "Rôles tenus au second facteur", en: "Roles held to a second factor" },
  invoiceNumberTemplate: { fr: "Modèle du numéro de facture", en: "Template of invoice numbers" },
});
