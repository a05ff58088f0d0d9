import { defineWords, type Word } from "../foundation/words.ts";

const labels = defineWords("closing.check", {
  expensesUnsent: { fr: "Dépenses notées, pas encore envoyées", en: "Expenses noted, not sent yet" },
  invoicesDrafted: { fr: "Factures en brouillon", en: "Draft invoices" },
  billsUnsent: { fr: "Factures fournisseurs à compléter", en: "Supplier invoices to complete" },
  invoicesSubmitted: { fr: "Factures à valider", en: "Invoices to validate" },
  reportsSubmitted: { fr: "Notes de frais à vérifier", en: "Expense reports to check" },
  billsSubmitted: { fr: "Factures fournisseurs à approuver", en: "Supplier invoices to approve" },
  paysProposed: { fr: "Paies proposées sans décision", en: "Pays proposed without a decision" },
  servicesProposed: {
    fr: "Services entre activités sans réponse",
    en: "Services between activities without an answer",
  },
  till: { fr: "Caisse négative", en: "Negative till" },
  suspense: { fr: "Comptes d’attente non soldés", en: "Suspense accounts not cleared" },
  transfers: { fr: "Virements internes non soldés", en: "Internal transfers not cleared" },
  shortOfCash: { fr: "Activités à la trésorerie négative", en: "Activities whose cash is negative" },
  vatApart: { fr: "TVA en attente sans créance qui l’explique", en: "Waiting VAT that no claim explains" },
  unlettered: { fr: "Lignes non lettrées de plus de deux mois", en: "Lines not lettered after two months" },
  expensesUnpaid: { fr: "Frais validés à rembourser", en: "Validated expenses to be paid back" },
});

const whys = defineWords("closing.check-why", {
  expensesUnsent: {
    fr: "Envoyées après la clôture, elles seront comptées dans un mois ouvert.",
    en: "Sent after the close, they will count in an open month.",
  },
  invoicesDrafted: {
    fr: "Une facture se date du jour où elle est validée : un brouillon n’entrera plus dans ce mois.",
    en: "An invoice bears the day on which it is validated: a draft will not enter this month any more.",
  },
  billsUnsent: {
    fr: "Une charge de ce mois qui manque améliore le résultat à tort.",
    en: "A charge of this month that is missing makes the result look better than it is.",
  },
  invoicesSubmitted: {
    fr: "Validées après la clôture, elles compteront dans le mois de leur validation.",
    en: "Validated after the close, they will count in the month of their validation.",
  },
  reportsSubmitted: {
    fr: "Validées après la clôture, elles s’écrivent au premier jour ouvert.",
    en: "Validated after the close, they are posted on the first open day.",
  },
  billsSubmitted: {
    fr: "Approuvées après la clôture, elles s’écrivent au premier jour ouvert et gardent leur date.",
    en: "Approved after the close, they are posted on the first open day and keep their date.",
  },
  paysProposed: {
    fr: "La dette de congés se compte sur les paies validées.",
    en: "What is owed for leave is counted on validated pays.",
  },
  servicesProposed: {
    fr: "Acceptés après la clôture, ils s’écrivent au premier jour ouvert.",
    en: "Accepted after the close, they are posted on the first open day.",
  },
  till: {
    fr: "On ne sort pas d’une caisse plus qu’elle ne contient : une caisse négative rend la comptabilité irrégulière. Elle empêche de clôturer.",
    en: "No more leaves a till than it holds: a negative one makes the books irregular. It keeps the month from being closed.",
  },
  suspense: {
    fr: "Ce qui attend en 47 n’est encore expliqué à personne.",
    en: "What waits on 47 is explained to nobody yet.",
  },
  transfers: {
    fr: "Un virement en route à la fin du mois, ou dont un côté manque.",
    en: "A transfer on its way at the end of the month, or of which one side is missing.",
  },
  shortOfCash: {
    fr: "Les autres activités l’avancent : l’accompagnement doit le savoir.",
    en: "The other activities advance it: its adviser must know.",
  },
  vatApart: {
    fr: "La TVA qui attend un encaissement ne dépasse pas celle de ce que les clients doivent.",
    en: "VAT that waits for a payment is not more than that of what customers owe.",
  },
  unlettered: {
    fr: "Comptes 401, 411, 421, 425 et 455 : un règlement à rapprocher, ou une somme à réclamer.",
    en: "Accounts 401, 411, 421, 425 and 455: a payment to match, or an amount to claim.",
  },
  expensesUnpaid: {
    fr: "Des personnes attendent ce qu’elles ont avancé.",
    en: "People wait for what they advanced.",
  },
});

const of = (name: keyof typeof labels): { label: Word; why: Word } => ({
  label: labels[name],
  why: whys[name],
});

/** Each check with what it looks at and why it matters. */
export const checkWords = {
  "expenses-unsent": of("expensesUnsent"),
  "invoices-drafted": of("invoicesDrafted"),
  "bills-unsent": of("billsUnsent"),
  "invoices-submitted": of("invoicesSubmitted"),
  "reports-submitted": of("reportsSubmitted"),
  "bills-submitted": of("billsSubmitted"),
  "pays-proposed": of("paysProposed"),
  "services-proposed": of("servicesProposed"),
  till: of("till"),
  suspense: of("suspense"),
  transfers: of("transfers"),
  "short-of-cash": of("shortOfCash"),
  "vat-apart": of("vatApart"),
  unlettered: of("unlettered"),
  "expenses-unpaid": of("expensesUnpaid"),
} as const;
