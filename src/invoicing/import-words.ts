import { defineWords } from "../foundation/words.ts";

/** What is said where customers and open invoices of another program are taken over. */
export const importWords = defineWords("invoicing.import", {
  importCustomers: { fr: "Reprendre les clients", en: "Take over the customers" },
  importOpenInvoices: { fr: "Reprendre les factures ouvertes", en: "Take over the open invoices" },
  takeoverState: { fr: "Voir où en est la reprise", en: "See how far taking over has come" },
  customersIntro: {
    fr:
      "Une ligne par client et par activité. Le code est celui du compte de tiers dans les livres repris : " +
      "ce que le client doit se retrouve ainsi. Sans code, le client reçoit le prochain d’ici.",
    en:
      "One line for each customer and activity. The code is that of the third party in the " +
      "books taken over, " +
      "so that what the customer owes is found again. Without a code the customer takes our next one.",
  },
  customers: {
    fr: "{n} {n:client|clients} dans {activities} {activities:activité|activités}",
    en: "{n} {n:customer|customers} in {activities} {activities:activity|activities}",
  },
  knownParties: {
    fr: "{n} {n:compte de tiers retrouvé|comptes de tiers retrouvés} dans les livres",
    en: "{n} third-party {n:account|accounts} found in the books",
  },
  newCodes: { fr: "{n} {n:code attribué|codes attribués} ici", en: "{n} {n:code|codes} given here" },
  invoicesIntro: {
    fr:
      "Une ligne par facture qui reste à régler, en tout ou en partie. Elle garde son numéro, " +
      "n’écrit rien dans " +
      "les livres, qui l’ont déjà, et se règle, se relance et se corrige ensuite ici.",
    en:
      "One line for each invoice still to be paid, whole or in part. It keeps its number, " +
      "posts nothing to the " +
      "books, which hold it already, and is paid, recalled and credited here from then on.",
  },
  invoicesTie: {
    fr:
      "Client par client, le reste à régler doit être exactement le solde du compte 411 ce jour-là ; " +
      "sinon rien n’est repris, et les écarts sont dits un par un.",
    en:
      "Customer by customer, what is left to pay must be exactly the balance of account 411 that day; " +
      "otherwise nothing is taken over, and each difference is told.",
  },
  invoicesVat: {
    fr:
      "Avec la TVA par taux (« TVA 20 % », « HT 20 % »…), chaque règlement rendra exigible sa " +
      "part de la TVA en " +
      "attente (du 445740 au 445710). Sans elle, le règlement ne déplacera aucune TVA : cette " +
      "écriture restera à " +
      "passer à la main, et l’avoir ne se fera pas ici.",
    en:
      "With the VAT by rate (“VAT 20 %”, “Net 20 %”…), each payment will make its part of the " +
      "waiting VAT due " +
      "(from 445740 to 445710). Without it a payment will move no VAT: that entry stays to be " +
      "posted by hand, and " +
      "no credit note is made here.",
  },
  tiedOn: { fr: "Solde du compte 411 au", en: "Balance of account 411 on" },
  tiedOnHelp: {
    fr: "Le dernier jour des livres repris, ou le jour des à-nouveaux.",
    en: "The last day of the books taken over, or the day of the opening balances.",
  },
  invoices: {
    fr: "{n} {n:facture ouverte|factures ouvertes}, {open} à régler sur {gross} TTC",
    en: "{n} open {n:invoice|invoices}, {open} to pay of {gross} with tax",
  },
  tied: {
    fr: "Accord avec le compte 411 au {date} : client par client, au centime",
    en: "In agreement with account 411 on {date}: customer by customer, to the cent",
  },
  earlier: { fr: "{n} en partie {n:réglée|réglées} avant la reprise", en: "{n} paid in part before" },
  vatAgrees: {
    fr: "TVA en attente de ces factures : {vat}, comme le solde du compte 44574",
    en: "Waiting VAT of these invoices: {vat}, as the balance of account 44574",
  },
  vatDiffers: {
    fr: "TVA en attente de ces factures : {vat} ; le compte 44574 porte {books} : à vérifier",
    en: "Waiting VAT of these invoices: {vat}; account 44574 bears {books}: to be checked",
  },
  withoutSplit: {
    fr:
      "{n} sans TVA par taux : leur règlement ne déplacera aucune TVA du 445740 au 445710, passez cette " +
      "écriture à la main",
    en:
      "{n} without VAT by rate: their payment will move no VAT from 445740 to 445710, post " +
      "that entry by hand",
  },
  elsewhere: {
    fr: "Ces soldes sont sur {list} ; les règlements faits ici passent par 411000, à lettrer avec eux",
    en: "These balances are on {list}; payments made here go through 411000, to be matched with them",
  },
  advance: {
    fr: "{who} : {cents} en sa faveur, laissés dans les livres",
    en: "{who}: {cents} in their favour, left in the books",
  },
  withoutParty: { fr: "Lignes sans tiers", en: "Lines without third party" },
  difference: {
    fr: "{who} : factures {invoices}, livres {books}, écart {gap}",
    en: "{who}: invoices {invoices}, books {books}, difference {gap}",
  },
  takenOver: {
    fr:
      "Reprise de l’ancien logiciel, avec le solde du compte 411 au {date} ; son document " +
      "d’origine y reste.",
    en:
      "Taken over from the former program, with the balance of account 411 on {date}; its " +
      "paper stays there.",
  },
  takenWhole: {
    fr:
      "Sa TVA par taux n’est pas connue : un règlement ne déplacera aucune TVA, l’écriture du " +
      "445740 au 445710 " +
      "reste à passer à la main, et un avoir se passe en comptabilité.",
    en:
      "Its VAT by rate is not known: a payment will move no VAT, the entry from 445740 to " +
      "445710 stays to be " +
      "posted by hand, and a credit is posted in the books.",
  },
});
