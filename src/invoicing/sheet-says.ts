import { defineRefusals } from "../foundation/refusal.ts";

/** What is said of one cell of a file of customers or of open invoices, within the refusal of the file. */
export const sheetSays = defineRefusals("invoicing.import", {
  unknownActivity: {
    fr: "aucune activité n’a le code « {code} » ; reprenez d’abord les activités.",
    en: "no activity has the code “{code}”; take over the activities first.",
  },
  customerKnown: {
    fr: "« {code} » est déjà un client de l’activité {activity}.",
    en: "“{code}” is a customer of activity {activity} already.",
  },
  notACustomer: {
    fr: "dans les livres, le tiers « {code} » ({name}) n’est pas un client.",
    en: "in the books, third party “{code}” ({name}) is not a customer.",
  },
  unknownCustomer: {
    fr: "« {code} » n’est pas un client de l’activité {activity} ; reprenez d’abord les clients.",
    en: "“{code}” is not a customer of activity {activity}; take over the customers first.",
  },
  numberTaken: {
    fr: "une facture porte déjà le numéro {number}.",
    en: "an invoice bears number {number} already.",
  },
  numberOurs: {
    fr:
      "le numéro {number} a la forme des prochains d’Ensemble, qui se suivent depuis 1 ; " +
      "changez d’abord le modèle de numéro dans les réglages.",
    en:
      "number {number} looks like the next ones of Ensemble, which run from 1; " +
      "first change the number template in the settings.",
  },
  afterOpening: {
    fr: "la facture est datée d’après le {date}, jour du solde avec lequel elle doit s’accorder.",
    en: "the invoice is dated after {date}, the day of the balance it must agree with.",
  },
  dueBeforeIssue: {
    fr: "l’échéance vient avant la date de la facture.",
    en: "the due date comes before the date of the invoice.",
  },
  grossNotPositive: {
    fr:
      "le montant TTC doit être positif ; un avoir encore ouvert s’ajoute au « Déjà réglé » d’une facture " +
      "du même client.",
    en:
      "the gross amount must be positive; add an open credit note to “Already paid” of an " +
      "invoice of the customer.",
  },
  nothingOpen: {
    fr: "il reste {left} à régler : une facture ouverte garde un reste à payer ; retirez cette ligne.",
    en: "{left} is left to pay: an open invoice keeps something to pay; take this line out.",
  },
  splitOff: {
    fr:
      "les montants par taux font {sum} TTC, et non {gross} ; complétez-les (la part sans TVA " +
      "va dans « HT 0 % ») " +
      "ou videz-les.",
    en:
      "the amounts by rate come to {sum} with tax, not {gross}; complete them (what bears no " +
      "VAT goes to “Net 0 %”) " +
      "or clear them.",
  },
  vatOff: {
    fr: "{vat} de TVA à {rate} ne correspondent pas à une base de {net}.",
    en: "{vat} of VAT at {rate} does not match a base of {net}.",
  },
});
