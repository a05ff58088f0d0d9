import { defineWords } from "../../foundation/words.ts";

/** The steps of taking over a former program. */
export const words = defineWords("invoicing.takeover-page", {
  title: { fr: "Reprise de l’ancien logiciel", en: "Taking over the former program" },
  steps: { fr: "Étapes de la reprise", en: "Steps of taking over" },
  order: { fr: "Vue d’ensemble", en: "Overview" },
  intro: {
    fr:
      "Six fichiers, dans cet ordre, et la coopérative continue ici. Chacun se vérifie avant d’entrer, et " +
      "entre tout entier ou pas du tout.",
    en:
      "Six files, in this order, and the cooperative goes on here. Each is checked before it " +
      "enters, and enters " +
      "whole or not at all.",
  },
  people: { fr: "Personnes", en: "People" },
  peopleWhy: {
    fr: "D’abord les personnes : les activités nomment qui les mène et qui les suit.",
    en: "People first: activities name who runs them and who follows them.",
  },
  peopleDone: { fr: "{n} {n:personne|personnes} ici", en: "{n} {n:person|people} here" },
  activities: { fr: "Activités", en: "Activities" },
  activitiesWhy: {
    fr:
      "Avant les livres : chaque ligne d’écriture y trouve son activité par le code " +
      "analytique, et ne change plus.",
    en: "Before the books: each line of an entry finds its activity by the analytic code, and never changes.",
  },
  activitiesDone: { fr: "{n} {n:activité|activités} ici", en: "{n} {n:activity|activities} here" },
  contracts: { fr: "Contrats", en: "Contracts" },
  contractsWhy: {
    fr: "Ceux qui sont en cours et ceux qui sont finis : les délais de la loi se calculent avec eux.",
    en: "Those in force and those that are over: the limits of the law are computed with them.",
  },
  contractsDone: { fr: "{n} {n:contrat|contrats} ici", en: "{n} {n:contract|contracts} here" },
  books: { fr: "Livres (FEC)", en: "Books (FEC)" },
  booksWhy: {
    fr: "Les écritures de l’exercice par leur FEC ; ou les seuls soldes, aux à-nouveaux.",
    en: "The entries of the year by their FEC; or the balances alone, as opening balances.",
  },
  booksDone: {
    fr: "{n} {n:écriture reprise|écritures reprises}, jusqu’au {date}",
    en: "{n} {n:entry|entries} taken over, up to {date}",
  },
  openingDone: { fr: "À-nouveaux enregistrés, au {date}", en: "Opening balances posted, on {date}" },
  openingLink: { fr: "Saisir les à-nouveaux", en: "Enter opening balances" },
  customers: { fr: "Clients", en: "Customers" },
  customersWhy: {
    fr: "Avec leurs codes d’avant : ce sont leurs comptes de tiers dans les livres.",
    en: "With their former codes, which are their third-party accounts in the books.",
  },
  customersDone: { fr: "{n} {n:client|clients} ici", en: "{n} {n:customer|customers} here" },
  invoices: { fr: "Factures ouvertes", en: "Open invoices" },
  invoicesWhy: {
    fr: "En dernier : leur total, client par client, est le solde du compte 411.",
    en: "Last: their total, customer by customer, is the balance of account 411.",
  },
  invoicesDone: {
    fr: "{n} {n:facture reprise|factures reprises}, {open} encore à régler",
    en: "{n} {n:invoice|invoices} taken over, {open} still to be paid",
  },
  nothingYet: { fr: "Rien encore", en: "Nothing yet" },
  next: { fr: "Étape suivante", en: "Next step" },
  start: { fr: "Reprendre : {step}", en: "Take over: {step}" },
  again: { fr: "Ouvrir", en: "Open" },
  byDirector: { fr: "À faire par la direction", en: "To be done by the director" },
  byAccountant: { fr: "À faire par la comptabilité", en: "To be done by the accountant" },
  finished: {
    fr: "Tout est repris : la suite se fait ici.",
    en: "All is taken over: what follows is done here.",
  },
});
