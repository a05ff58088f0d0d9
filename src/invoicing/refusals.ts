import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("invoicing", {
  importRefused: {
    fr: "Ce fichier ne peut pas être repris ; rien n’a été enregistré. Corrigez-le, puis recommencez :\n{list}",
    en: "This file cannot be taken over; nothing was recorded. Correct it, then try again:\n{list}",
  },
  openingOutsideBooks: {
    fr: "Le {date} n’est dans aucun exercice des livres ; reprenez d’abord les livres, ou changez de jour.",
    en: "{date} lies in no fiscal year of the books; take over the books first, or choose another day.",
  },
  notTied: {
    fr:
      "Les factures ouvertes ne s’accordent pas avec le compte 411 au {date} ; rien n’a été enregistré. " +
      "Client par client :\n{list}",
    en: "The open invoices do not agree with account 411 on {date}; nothing was recorded. By customer:\n{list}",
  },
  paperElsewhere: {
    fr: "Cette facture a été reprise de l’ancien logiciel : son document d’origine y reste.",
    en: "This invoice was taken over from the former program: its paper stays there.",
  },
  creditWithoutSplit: {
    fr:
      "Cette facture a été reprise sans sa TVA par taux : un avoir fait ici serait faux. " +
      "Passez son écriture d’avoir en comptabilité.",
    en:
      "This invoice was taken over without its VAT by rate: a credit note made here would be wrong. " +
      "Post the entry of its credit in the books.",
  },
  withoutLine: {
    fr: "Pour valider ce document, ajoutez-lui d’abord une ligne.",
    en: "To validate this document, first give it a line.",
  },
  nothingToPay: {
    fr: "Le total de ce document n’est pas positif ; corrigez ses lignes, ou faites un avoir.",
    en: "The total of this document is not positive; correct its lines, or make a credit note.",
  },
  amountTooLarge: {
    fr: "Le total de ce document dépasse 99 999 999 999,99 € ; corrigez quantités et prix.",
    en: "The total of this document exceeds 99,999,999,999.99 €; correct quantities and prices.",
  },
  vatRateNotInForce: {
    fr: "Le taux de TVA de {rate} n’est pas en vigueur le {date} ; choisissez un taux de ce jour-là.",
    en: "The VAT rate of {rate} is not in force on {date}; choose a rate of that day.",
  },
  exemptionMissing: {
    fr: "Une ligne sans TVA demande l’article de loi qui l’en dispense ; écrivez-le dans « Exonération ».",
    en: "A line without VAT asks for the article of law that exempts it; write it under “Exemption”.",
  },
  certificateMissing: {
    fr: "Des travaux à taux réduit demandent la certification du client ; notez le jour où il l’a signée.",
    en: "Works at a reduced rate need the customer’s certification; record the day they signed it.",
  },
  validityPast: {
    fr: "Ce devis serait déjà échu : sa validité s’arrête le {date}. Choisissez un jour à venir.",
    en: "This quote would already have lapsed: it is valid until {date}. Choose a day to come.",
  },
  notIssued: {
    fr: "Ce document n’a pas encore de numéro : validez la facture ou envoyez le devis d’abord.",
    en: "This document has no number yet: validate the invoice or send the quote first.",
  },
  notOverdue: {
    fr: "Cette facture n’est pas en retard : il n’y a rien à relancer.",
    en: "This invoice is not overdue: there is nothing to remind of.",
  },
  customerArchived: {
    fr: "Ce client est archivé ; remettez-le dans la liste avant de lui adresser un document.",
    en: "This customer is archived; put them back in the list before addressing a document to them.",
  },
  alreadyArchived: { fr: "Ce client est déjà archivé.", en: "This customer is archived already." },
  notArchived: { fr: "Ce client n’est pas archivé.", en: "This customer is not archived." },
  activityClosed: {
    fr: "L’activité est close depuis le {date} : elle n’émet plus de devis ni de facture.",
    en: "The activity has been closed since {date}: it issues no more quotes or invoices.",
  },
  tenYearCoverMissing: {
    fr: "L’assurance décennale de cette activité ne couvre pas le {date} : enregistrez l’attestation en cours, rien ne part sans elle (C. assur. art. L243-2).",
    en: "The ten-year insurance of this activity does not cover {date}: record the current certificate, nothing leaves without it (insurance code, art. L243-2).",
  },
  liabilityCoverMissing: {
    fr: "La responsabilité civile de cette activité ne couvre pas le {date} : enregistrez l’attestation en cours, la coopérative l’a rendue obligatoire.",
    en: "The liability insurance of this activity does not cover {date}: record the current certificate, the cooperative has made it mandatory.",
  },
  activityPaused: {
    fr: "L’activité est en pause depuis le {date} ; reprenez-la avant d’émettre un document.",
    en: "The activity has been paused since {date}; resume it before issuing a document.",
  },
  customerElsewhere: {
    fr: "Ce client n’est pas un client de cette activité ; choisissez-en un de la liste.",
    en: "This customer is not one of this activity; choose one from the list.",
  },
  alreadyValidated: {
    fr: "Ce document porte déjà le numéro {number} ; il ne change plus, un avoir le corrige.",
    en: "This document already bears number {number}; it no longer changes, a credit note corrects it.",
  },
  alreadySubmitted: {
    fr: "Cette facture attend déjà sa validation.",
    en: "This invoice already waits for its validation.",
  },
  notAnInvoice: {
    fr: "Ce document n’est pas une facture ; ce geste ne vaut que pour une facture.",
    en: "This document is not an invoice; this act is for invoices only.",
  },
  dateBeforeLast: {
    fr: "La dernière facture porte la date du {date} ; les numéros suivent les dates, choisissez ce jour ou un suivant.",
    en: "The last invoice is dated {date}; numbers follow dates, choose that day or a later one.",
  },
  notValidated: {
    fr: "Cette facture n’est pas encore validée : elle ne se règle ni ne se corrige par un avoir.",
    en: "This invoice is not validated yet: it is neither paid nor corrected by a credit note.",
  },
  overpaid: {
    fr: "{excess} de trop, car il reste {left} à régler : corrigez le montant, ou acceptez de garder le trop-perçu au crédit de {customer}.",
    en: "{excess} too much, for {left} is left to pay: correct the amount, or accept to keep the surplus at the credit of {customer}.",
  },
  otherWay: {
    fr: "Il reste {left} sur cette facture : écrivez un montant qui n’est ni nul ni de l’autre signe, sans rendre plus que ce reste.",
    en: "{left} is left on this invoice: write an amount that is neither zero nor of the other sign, giving back no more than that.",
  },
  moreThanLeft: {
    fr: "Il ne reste que {left} à régler sur cette facture ; imputez au plus ce montant.",
    en: "Only {left} is left to pay on this invoice; use at most that amount.",
  },
  creditElsewhere: {
    fr: "Ce crédit est celui d’un autre client ; il ne règle que les factures du sien.",
    en: "This credit belongs to another customer; it only pays their own invoices.",
  },
  creditTooSmall: {
    fr: "Il reste {left} de ce crédit ; écrivez un montant positif, au plus celui-là.",
    en: "{left} of this credit is left; write a positive amount, at most that one.",
  },
  usedBeforeReceived: {
    fr: "Ce trop-perçu est arrivé le {date} ; choisissez ce jour ou un suivant.",
    en: "This surplus came in on {date}; choose that day or a later one.",
  },
  surplusUsed: {
    fr: "Le trop-perçu reçu avec ce règlement a déjà servi ; annulez d’abord son imputation sur les factures de {customer}.",
    en: "The surplus that came with this payment is already used; first reverse its use on the invoices of {customer}.",
  },
  nothingLeft: {
    fr: "Cette facture est soldée : il ne reste rien à régler ni à rendre.",
    en: "This invoice is settled: nothing is left to pay or to give back.",
  },
  paidBeforeIssue: {
    fr: "Ce règlement est daté d’avant la facture ({date}) ; corrigez sa date.",
    en: "This payment is dated before the invoice ({date}); correct its date.",
  },
  alreadyReversed: {
    fr: "Ce règlement est déjà annulé depuis le {date}.",
    en: "This payment has been reversed since {date}.",
  },
  reversedBeforePaid: {
    fr: "L’annulation est datée d’avant le règlement ({date}) ; corrigez sa date.",
    en: "The reversal is dated before the payment ({date}); correct its date.",
  },
  creditTooLarge: {
    fr: "Cet avoir dépasse ce qui reste de la facture au taux de {rate} : au plus {left} TTC.",
    en: "This credit note exceeds what remains of the invoice at the rate of {rate}: at most {left} with tax.",
  },
  badSiren: {
    fr: "Le SIREN {number} n’est pas valable : neuf chiffres, dont le dernier est une clé.",
    en: "SIREN {number} is not valid: nine digits, the last of which is a key.",
  },
  badSiret: {
    fr: "Le SIRET {number} n’est pas valable : le SIREN du client, puis cinq chiffres.",
    en: "SIRET {number} is not valid: the customer’s SIREN, then five digits.",
  },
  badVatNumber: {
    fr: "Le numéro de TVA {number} n’est pas valable ; vérifiez-le auprès du client.",
    en: "VAT number {number} is not valid; check it with the customer.",
  },
  notAQuote: { fr: "Ce document n’est pas un devis.", en: "This document is not a quote." },
  alreadySent: {
    fr: "Ce devis est déjà parti sous le numéro {number} ; faites-en un autre.",
    en: "This quote has already left under number {number}; make another.",
  },
  notSent: {
    fr: "Ce devis n’est pas encore envoyé ; envoyez-le d’abord.",
    en: "This quote has not been sent yet; send it first.",
  },
  alreadyDecided: {
    fr: "La réponse du client à ce devis est déjà notée.",
    en: "The customer’s answer to this quote is already recorded.",
  },
  notAccepted: {
    fr: "Ce devis n’est pas accepté ; notez d’abord l’accord du client.",
    en: "This quote is not accepted; first record the customer’s agreement.",
  },
  alreadyInvoiced: {
    fr: "Ce devis a déjà donné une facture.",
    en: "This quote has already become an invoice.",
  },
});
