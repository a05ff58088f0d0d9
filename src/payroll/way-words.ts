import { defineWords } from "../foundation/words.ts";

export const wayWords = defineWords("payroll.way", {
  way: { fr: "De votre trésorerie à votre net", en: "From your cash to your net" },
  wayLine: { fr: "Étape", en: "Step" },
  cash: { fr: "Trésorerie de l’activité", en: "Cash of the activity" },
  cashWhy: {
    fr: "Ce qui est en banque à son nom aujourd’hui.",
    en: "What is in the bank in its name today.",
  },
  taxes: { fr: "TVA et impôts dus", en: "VAT and taxes owed" },
  taxesWhy: {
    fr: "La TVA encaissée pour l’État, moins celle de vos achats.",
    en: "The VAT received for the State, less that of your purchases.",
  },
  social: { fr: "Salaires et cotisations déjà dus", en: "Wages and contributions already owed" },
  socialWhy: { fr: "Les paies passées qui restent à régler.", en: "Past pays that are still to be settled." },
  suppliers: { fr: "Fournisseurs à payer", en: "Suppliers to pay" },
  suppliersWhy: {
    fr: "Les factures d’achat reçues et pas encore réglées.",
    en: "Purchase invoices not paid yet.",
  },
  expenses: { fr: "Notes de frais à rembourser", en: "Expenses to pay back" },
  expensesWhy: { fr: "Validées, pas encore remboursées.", en: "Validated, not paid back yet." },
  owed: { fr: "Ce que vos clients doivent", en: "What your customers owe" },
  owedWhy: { fr: "Factures émises, pas encore payées.", en: "Invoices issued, not paid yet." },
  "vat-to-come": { fr: "TVA de ces factures", en: "VAT of these invoices" },
  "vat-to-comeWhy": {
    fr: "Elle ira à l’État dès le paiement.",
    en: "It goes to the State once they are paid.",
  },
  contribution: { fr: "Contribution sur ces factures", en: "Contribution on these invoices" },
  contributionWhy: {
    fr: "La part de la coopérative ({said}), prise à mesure : ce qui est encaissé l’a déjà donnée.",
    en: "The share of the cooperative ({said}), taken as things happen: what was received has given it already.",
  },
  contributionNone: {
    fr: "La contribution n’est pas encore réglée dans cette coopérative : elle n’est pas comptée ici.",
    en: "The contribution is not settled yet in this cooperative: it is not counted here.",
  },
  yourShare: { fr: "Votre part, {share}", en: "Your share, {share}" },
  yourShareWhy: {
    fr: "Selon la convention signée entre vous.",
    en: "By the agreement signed between you.",
  },
  promised: { fr: "Paie déjà validée, à verser", en: "Pay already validated, to be paid" },
  promisedWhy: {
    fr: "Son coût entier, jusqu’à ce qu’elle soit dans les comptes.",
    en: "Its whole cost, until it is in the books.",
  },
  reserve: { fr: "Mis de côté les mois passés", en: "Put aside in past months" },
  reserveWhy: {
    fr: "Congés et mois creux : vous pouvez y puiser en proposant une paie.",
    en: "Leave and slow months: you may draw on it when you propose a pay.",
  },
  available: { fr: "Disponible pour la paie", en: "Available for pay" },
  slow: { fr: "Mis de côté pour les mois creux, {rate}", en: "Put aside for slow months, {rate}" },
  slowWhy: { fr: "Votre choix, modifiable plus bas.", en: "Your choice, to be changed below." },
  leave: { fr: "Mis de côté pour les congés, {rate}", en: "Put aside for leave, {rate}" },
  leaveWhy: {
    fr: "Un dixième de la paie revient en congés payés.",
    en: "A tenth of the pay comes back as paid leave.",
  },
  employer: { fr: "Cotisations de l’employeur", en: "Employer contributions" },
  employerWhy: {
    fr: "Santé, retraite, chômage, accidents : payées par votre activité.",
    en: "Health, retirement, unemployment, accidents: paid by your activity.",
  },
  reduction: { fr: "Réduction générale de cotisations", en: "General reduction of contributions" },
  reductionWhy: {
    fr: "L’État en reprend une part, d’autant plus que la paie est proche du SMIC.",
    en: "The State takes back a part, the more so the closer the pay is to the minimum wage.",
  },
  reductionYearWhy: {
    fr: "Comptée sur l’année, avec {count} {count:mois déjà versé|mois déjà versés} : une paie bien plus haute que les autres reprend ce qu’elles avaient obtenu.",
    en: "Counted over the year, with {count} {count:month|months} already paid: a pay much higher than the others takes back what they had obtained.",
  },
  gross: { fr: "Salaire brut", en: "Gross pay" },
  grossWhy: {
    fr: "Part fixe {fixed}, avance sur la part variable {variable}.",
    en: "Fixed part {fixed}, advance on the variable part {variable}.",
  },
  employee: { fr: "Vos cotisations", en: "Your contributions" },
  employeeWhy: {
    fr: "Retraite, CSG et CRDS, votre moitié de la mutuelle.",
    en: "Retirement, CSG and CRDS, your half of the health cover.",
  },
  net: { fr: "Net avant impôt", en: "Net before tax" },
  tax: { fr: "Impôt au taux neutre", en: "Tax at the neutral rate" },
  taxWhy: {
    fr: "Votre taux personnel peut être différent : l’administration le donne.",
    en: "Your own rate may differ: the administration gives it.",
  },
  afterTax: { fr: "Versé sur votre compte", en: "Paid into your account" },
  kept: { fr: "Reste sur l’activité", en: "Stays with the activity" },
});
