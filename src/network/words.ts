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
  liabilityCoefficient: {
    fr: "Coefficient d’assujettissement à la TVA, en %",
    en: "VAT liability coefficient, in %",
  },
  taxationCoefficient: { fr: "Coefficient de taxation à la TVA, en %", en: "VAT taxation coefficient, in %" },
  coefficientRule: {
    fr: "De 0 à 100 ; 100 quand toutes les recettes de la coopérative sont soumises à la TVA.",
    en: "From 0 to 100; 100 when all the cooperative’s receipts bear VAT.",
  },
  vatOnDebitsRule: {
    fr: "Un seul choix pour toute la coopérative ; il prend effet le premier jour d’un mois.",
    en: "One choice for the whole cooperative; it takes effect on the first day of a month.",
  },
  selfValidationCeilingRule: {
    fr: "Un montant TTC de 0 à 1 000 000 € ; à 0, seule l’équipe valide.",
    en: "An amount including VAT from 0 to 1,000,000 €; at 0, only the team validates.",
  },
  purchaseOwnCeiling: {
    fr: "Plafond d’achat sur la seule parole de l’activité",
    en: "Ceiling of purchases on the word of the activity alone",
  },
  purchaseOwnCeilingRule: {
    fr: "Un montant TTC de 0 à 1 000 000 € ; la trésorerie de l’activité doit le permettre. À 0, tout achat s’approuve.",
    en: "An amount including VAT from 0 to 1,000,000 €; the cash of the activity must allow it. At 0, every purchase is approved.",
  },
  purchaseAdviserCeiling: {
    fr: "Plafond d’achat approuvé sans la direction",
    en: "Ceiling of purchases approved without the direction",
  },
  purchaseAdviserCeilingRule: {
    fr: "Un montant TTC de 0 à 1 000 000 €. Jusque-là, l’accompagnateur ou le comptable approuve ; au-dessus, la direction.",
    en: "An amount including VAT from 0 to 1,000,000 €. Up to it the adviser or the accountant approves; above, the direction.",
  },
  paymentDelayDaysRule: {
    fr: "Un nombre entier de jours, de 0 à 60.",
    en: "A whole number of days, from 0 to 60.",
  },
  invoiceNumberTemplateRule: {
    fr: "Des lettres sans accent, des chiffres et + - _ /, avec l’année (year) puis le numéro (number) à la fin, entre accolades.",
    en: "Letters, digits and + - _ /, with year then number at the end, each between braces.",
  },
  requestLapseHours: {
    fr: "Réponse à une demande de rendez-vous, en heures",
    en: "Answer to a request for an appointment, in hours",
  },
  requestLapseHoursRule: {
    fr: "Un nombre entier d’heures, de 1 à 336 ; sans réponse après ce délai, l’heure est rendue.",
    en: "A whole number of hours, from 1 to 336; without an answer by then, the time is free again.",
  },
  payHeadcount: {
    fr: "Paie : effectif pour les seuils sociaux",
    en: "Pay: headcount for social thresholds",
  },
  payHeadcountRule: {
    fr: "Un nombre entier de personnes, entrepreneurs compris, jusqu’à 5 000 ; 0 : les contrats de travail en vigueur sont comptés. Un seuil franchi vers le haut ne compte qu’après cinq années : écrivez alors l’effectif retenu.",
    en: "A whole number of people, entrepreneurs included, up to 5,000; 0: the contracts of employment in force are counted. A threshold crossed upwards counts only after five years: then write the headcount that holds.",
  },
  accidentRate: {
    fr: "Paie : taux d’accident du travail, en centièmes de %",
    en: "Pay: rate of accidents at work, in hundredths of a %",
  },
  accidentRateRule: {
    fr: "De 0 à 2 000, tel que la caisse l’a notifié : 208 pour 2,08 %.",
    en: "From 0 to 2,000, as notified: 208 for 2.08%.",
  },
  mobilityRate: {
    fr: "Paie : versement mobilité, en centièmes de %",
    en: "Pay: mobility payment, in hundredths of a %",
  },
  mobilityRateRule: {
    fr: "De 0 à 400 : celui de la commune, 0 sous onze salariés.",
    en: "From 0 to 400: that of the town, 0 under eleven employees.",
  },
  healthCover: {
    fr: "Paie : mutuelle, par personne et par mois",
    en: "Pay: health cover, a person and month",
  },
  healthCoverRule: {
    fr: "Un montant de 0 à 500 € ; la coopérative en paie la moitié.",
    en: "An amount from 0 to 500 €; the cooperative pays half of it.",
  },
  leaveLeast: {
    fr: "Paie : provision pour congés, au moins, en %",
    en: "Pay: provision for leave, at least, in %",
  },
  leaveLeastRule: {
    fr: "Un nombre entier, de 0 à 30, du coût de chaque paie ; la loi donne un dixième.",
    en: "A whole number, from 0 to 30, of the cost of each pay; the law gives a tenth.",
  },
  slowMost: {
    fr: "Paie : provision pour les mois creux, au plus, en %",
    en: "Pay: provision for slow months, at most, in %",
  },
  slowMostRule: {
    fr: "Un nombre entier, de 0 à 50, de ce qui est disponible ; chacun choisit dans cette limite.",
    en: "A whole number, from 0 to 50, of what is available; each chooses within it.",
  },
  grossMost: { fr: "Paie : plafond du brut d’un mois", en: "Pay: ceiling of the gross of a month" },
  grossMostRule: {
    fr: "Un montant de 0 à 100 000 € ; 0 pour aucun plafond.",
    en: "An amount from 0 to 100,000 €; 0 for no ceiling.",
  },
  smicFloor: { fr: "Paie : jamais sous le SMIC", en: "Pay: never under the minimum wage" },
  smicFloorRule: {
    fr: "La loi ne le dit pas des entrepreneurs salariés, dont la paie ne compte pas d’heures.",
    en: "The law does not say so of employee-entrepreneurs, whose pay counts no hours.",
  },
  debtMost: { fr: "Paie : découvert accepté d’une activité", en: "Pay: debt accepted of an activity" },
  debtMostRule: {
    fr: "Un montant de 0 à 10 000 € ; à 0, une paie ne dépasse pas ce qui est disponible.",
    en: "An amount from 0 to 10,000 €; at 0, a pay does not exceed what is available.",
  },
  countsInvoiced: { fr: "Paie : compter ce qui est facturé", en: "Pay: count what is invoiced" },
  countsInvoicedRule: {
    fr: "Sinon, une paie compte ce qui est encaissé ; les deux lectures restent affichées.",
    en: "Otherwise a pay counts what was received; both readings are shown.",
  },
  notSaid: { fr: "Rien de dit", en: "Nothing said" },
  privacyContact: { fr: "À qui s’adresser sur ses données", en: "Whom to address about one’s data" },
  privacyContactRule: {
    fr: "Un nom et une adresse, par exemple « Claire Dupin, donnees@exemple.fr ».",
    en: "A name and an address, for example “Claire Dupin, data@example.com”.",
  },
  linkPreviews: {
    fr: "Montrer sous un message où mènent ses liens",
    en: "Show under a message where its links lead",
  },
  linkPreviewsRule: {
    fr: "Le serveur lit une fois le titre et le résumé de la page ; le navigateur de qui lit n’y va pas.",
    en: "The server reads the title and the summary of the page once; the reader’s browser does not go there.",
  },
  automaticErasure: {
    fr: "Effacer de soi-même ce qui est au bout de sa durée",
    en: "Erase by itself what is past its term",
  },
  automaticErasureRule: {
    fr: "Sinon, la direction ou les ressources humaines confirment l’effacement.",
    en: "Otherwise direction or human resources confirm the erasure.",
  },
  candidateKeptMonths: {
    fr: "Conservation d’une candidature, avec accord, en mois",
    en: "Keeping of an application, with consent, in months",
  },
  candidateKeptMonthsRule: {
    fr: "De 1 à 24 mois après le dernier contact : deux ans au plus ; ensuite seuls les chiffres restent.",
    en: "From 1 to 24 months after the last contact: two years at most; then only the figures are left.",
  },
  candidateUnkeptDays: {
    fr: "Conservation d’une candidature close, sans accord",
    en: "Keeping of a closed application, without consent",
  },
  candidateUnkeptDaysRule: {
    fr: "De 1 à 180 jours après le dernier contact.",
    en: "From 1 to 180 days after the last contact.",
  },
  weeksWithoutMeeting: {
    fr: "Portefeuille : semaines sans rendez-vous",
    en: "Portfolio: weeks without a meeting",
  },
  weeksWithoutMeetingRule: {
    fr: "Un nombre entier de semaines, de 1 à 52 ; au-delà, la personne est signalée à qui l’accompagne.",
    en: "A whole number of weeks, from 1 to 52; beyond it the person is pointed out to their adviser.",
  },
  weeksOfSilence: { fr: "Portefeuille : semaines de silence", en: "Portfolio: weeks of silence" },
  weeksOfSilenceRule: {
    fr: "Un nombre entier de semaines, de 1 à 52, sans devis, facture, message ni demande de rendez-vous.",
    en: "A whole number of weeks, from 1 to 52, without quote, invoice, message or request to meet.",
  },
  turnoverFall: {
    fr: "Portefeuille : baisse du chiffre d’affaires, en pourcentage",
    en: "Portfolio: fall of the turnover, in percent",
  },
  turnoverFallRule: {
    fr: "Un nombre entier, de 5 à 100 : trois mois pleins comparés aux trois d’avant.",
    en: "A whole number, from 5 to 100: three whole months against the three before.",
  },
  contractEndDays: {
    fr: "Portefeuille : fin de contrat signalée, en jours",
    en: "Portfolio: end of a contract pointed out, in days",
  },
  contractEndDaysRule: {
    fr: "Un nombre entier de jours, de 7 à 365, avant la fin.",
    en: "A whole number of days, from 7 to 365, before the end.",
  },
  monthOfPay: {
    fr: "Portefeuille : un mois de rémunération, quand le contrat n’en fixe pas",
    en: "Portfolio: one month of pay, where the contract fixes none",
  },
  monthOfPayRule: {
    fr: "Un montant de 0 à 10 000 € ; la trésorerie qui passe dessous est signalée.",
    en: "An amount from 0 to 10,000 €; cash that falls below it is pointed out.",
  },
  contractYear: {
    fr: "Entretiens obligatoires comptés par année de contrat",
    en: "Compulsory interviews counted by contract year",
  },
  contractYearRule: {
    fr: "Oui : l’année court du premier jour du CESA à son anniversaire. Non : c’est l’année civile.",
    en: "Yes: the year runs from the first day of the CESA to its anniversary. No: the calendar year.",
  },
  smallNumber: {
    fr: "Petit effectif masqué dans les bilans aux financeurs",
    en: "Small number hidden in the reports to funders",
  },
  smallNumberRule: {
    fr: "Un nombre de personnes, de 3 à 50 : en dessous, l’effectif est masqué.",
    en: "A number of people, from 3 to 50: below it, the count is hidden.",
  },
  secondFactorRolesRule: {
    fr: "Qui tient l’un de ces rôles se connecte avec un second facteur, ou une clé d’accès.",
    en: "Whoever holds one of these roles signs in with a second factor, or a passkey.",
  },
  settings: { fr: "Réglages", en: "Settings" },
  sheet: { fr: "Fiche", en: "Sheet" },
  sites: { fr: "Sites", en: "Sites" },
  letterhead: { fr: "En-tête", en: "Letterhead" },
  faces: { fr: "Les pages de la coopérative", en: "The pages of the cooperative" },
  name: { fr: "Nom", en: "Name" },
  form: { fr: "Forme", en: "Legal form" },
  siren: { fr: "SIREN", en: "SIREN" },
  vatNumber: { fr: "Numéro de TVA", en: "VAT number" },
  capital: { fr: "Capital", en: "Capital" },
  variableCapital: { fr: "variable, {amount} au minimum", en: "variable, {amount} at least" },
  capitalFloor: { fr: "Capital minimum, en euros", en: "Least capital, in euros" },
  capitalHelp: {
    fr: "Le plancher fixé par les statuts : il s’imprime avec la mention « à capital variable ».",
    en: "The floor set by the statutes: printed with the words “à capital variable”.",
  },
  headOffice: { fr: "Siège", en: "Head office" },
  registerTown: { fr: "Ville du registre du commerce", en: "Town of the trade register" },
  street: { fr: "Rue", en: "Street" },
  postcode: { fr: "Code postal", en: "Postcode" },
  town: { fr: "Ville", en: "Town" },
  email: { fr: "Adresse électronique", en: "Email address" },
  phone: { fr: "Téléphone", en: "Phone" },
  website: { fr: "Site internet", en: "Website" },
  iban: { fr: "IBAN", en: "IBAN" },
  brandColour: { fr: "Couleur", en: "Colour" },
  sheetIntro: {
    fr: "Ce que la loi fait imprimer sur chaque devis et chaque facture. Ce qui est déjà émis ne change pas.",
    en: "What the law has printed on each quote and invoice. What is already issued does not change.",
  },
  saved: { fr: "Enregistré.", en: "Saved." },
  siteName: { fr: "Nom du site", en: "Name of the site" },
  siret: { fr: "SIRET", en: "SIRET" },
  siretHelp: {
    fr: "Quatorze chiffres : le SIREN {siren}, puis les cinq de l’établissement.",
    en: "Fourteen digits: SIREN {siren}, then the five of the establishment.",
  },
  noSite: { fr: "Aucun site pour l’instant", en: "No site yet" },
  noSiteText: {
    fr: "Un site est un établissement de la coopérative, avec son SIRET ; les activités s’y rattachent.",
    en: "A site is an establishment of the cooperative, with its SIRET; activities belong to it.",
  },
  yes: { fr: "Oui", en: "Yes" },
  no: { fr: "Non", en: "No" },
  days: { fr: "{n} {n:jour|jours}", en: "{n} {n:day|days}" },
  nobody: { fr: "Aucun rôle", en: "No role" },
  since: { fr: "depuis le {date}", en: "since {date}" },
  sinceStart: { fr: "depuis toujours", en: "from the start" },
  fromOn: { fr: "{value} à partir du {date}", en: "{value} from {date}" },
  planned: { fr: "À venir", en: "To come" },
  history: { fr: "Ce qui valait avant", en: "What held before" },
  setBy: { fr: "réglé par {who}", en: "set by {who}" },
  operator: { fr: "l’exploitant de l’installation", en: "the operator of the installation" },
  newValue: { fr: "Nouvelle valeur", en: "New value" },
  amountEuros: { fr: "Montant, en euros", en: "Amount, in euros" },
  effectiveOn: { fr: "Prend effet le", en: "Takes effect on" },
  settingsIntro: {
    fr: "Un réglage vaut à partir d’une date ; ce qui a été fait avant reste sous celui d’alors.",
    en: "A setting holds from a date on; what was done before stays under the one of then.",
  },
});
