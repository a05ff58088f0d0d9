import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("purchases", {
  badSiren: {
    fr: "Le numéro {number} n’est pas un SIREN valable : neuf chiffres, dont le dernier est une clé.",
    en: "{number} is not a valid SIREN: nine digits, the last of which is a key.",
  },
  badVatNumber: {
    fr: "Le numéro {number} n’est pas un numéro de TVA valable : recopiez-le de la facture.",
    en: "{number} is not a valid VAT number: copy it from the invoice.",
  },
  otherVatNumber: {
    fr: "Le numéro de TVA {number} n’est pas celui du SIREN {siren} : vérifiez les deux.",
    en: "VAT number {number} is not that of SIREN {siren}: check both.",
  },
  badIban: {
    fr: "Cet IBAN n’est pas valable : sa clé ne correspond pas à ses chiffres. Recopiez-le du relevé.",
    en: "This IBAN is not valid: its key does not match its digits. Copy it from the statement.",
  },
  termsTooLong: {
    fr: "La loi limite les délais à 60 jours, ou à 45 jours fin de mois (C. com. L441-10) : écrivez 45 au plus.",
    en: "The law limits terms to 60 days, or 45 days and the end of the month (C. com. L441-10): write at most 45.",
  },
  supplierExists: {
    fr: "« {name} » ({code}) porte déjà ce SIREN : servez-vous de sa fiche.",
    en: "“{name}” ({code}) bears this SIREN already: use its record.",
  },
  supplierAlike: {
    fr: "« {name} » ({code}) porte déjà ce nom. Si c’est un autre fournisseur, cochez la case qui le dit.",
    en: "“{name}” ({code}) bears this name already. If it is another supplier, tick the box that says so.",
  },
  codeTaken: {
    fr: "Le compte {code} est déjà celui d’un autre tiers : choisissez-en un autre, ou laissez vide.",
    en: "Account {code} is another third party’s already: choose another, or leave it empty.",
  },
  wrongAccount: {
    fr: "Le compte {account} ne convient pas : de classe 2 pour ce qui dure, de classe 6 pour le reste.",
    en: "Account {account} does not fit: class 2 for what lasts, class 6 for the rest.",
  },
  held: {
    fr: "Cette facture attend une approbation, ou est déjà comptabilisée : elle ne change plus.",
    en: "This invoice waits for an approval, or is in the books: it no longer changes.",
  },
  unknownSupplier: {
    fr: "Ce fournisseur n’est pas, ou plus, dans le carnet : choisissez-en un autre, ou ajoutez-le.",
    en: "This supplier is not in the book, or no longer: choose another one, or add it.",
  },
  unknownCategory: {
    fr: "Ligne {line} : cette catégorie n’est pas, ou plus, proposée.",
    en: "Line {line}: this category is not offered, or no longer.",
  },
  notIssuedYet: {
    fr: "Le {date} est à venir : une facture s’enregistre une fois émise.",
    en: "{date} is still to come: an invoice is recorded once it is issued.",
  },
  dueBefore: {
    fr: "L’échéance ne peut pas tomber avant la date de la facture, le {date}.",
    en: "The due date cannot fall before the date of the invoice, {date}.",
  },
  advancedTooMuch: {
    fr: "La part avancée dépasse la facture : {gross} au plus.",
    en: "What was advanced is more than the invoice: at most {gross}.",
  },
  advancedByOther: {
    fr: "La part avancée l’est par quelqu’un de l’activité : choisissez qui.",
    en: "What was advanced was so by somebody of the activity: choose whom.",
  },
  creditAdvanced: {
    fr: "Un avoir n’est avancé par personne : retirez la part avancée.",
    en: "Nobody advances a credit note: take the advanced part away.",
  },
  originElsewhere: {
    fr: "Cet avoir corrige une facture comptabilisée du même fournisseur et de la même activité.",
    en: "This credit note corrects an invoice in the books, of the same supplier and activity.",
  },
  supplierMissing: {
    fr: "Choisissez d’abord le fournisseur.",
    en: "First choose the supplier.",
  },
  referenceMissing: {
    fr: "Écrivez le numéro que porte la facture.",
    en: "Write the number that the invoice bears.",
  },
  dayMissing: {
    fr: "Dites de quel jour est la facture.",
    en: "Say of which day the invoice is.",
  },
  linesMissing: {
    fr: "Écrivez au moins une ligne, avec son montant hors taxe.",
    en: "Write at least one line, with its amount before tax.",
  },
  categoryMissing: {
    fr: "Ligne {line} : choisissez sa catégorie.",
    en: "Line {line}: choose its category.",
  },
  totalMissing: {
    fr: "Recopiez le total TTC de la facture : il doit être au-dessus de zéro.",
    en: "Copy the total of the invoice with VAT: it must be above zero.",
  },
  totalsOff: {
    fr: "Les lignes et le papier ne s’accordent pas : hors taxe, le papier a {net} de plus que les lignes ; en TVA, {vat}. Reprenez l’un ou l’autre.",
    en: "The lines and the paper do not agree: before tax the paper has {net} more than the lines; in VAT, {vat}. Correct one or the other.",
  },
  reversedVat: {
    fr: "En autoliquidation, la facture ne porte pas de TVA et son total égale ses lignes : le papier a {net} de plus hors taxe et {vat} de TVA.",
    en: "Under reverse charge the invoice bears no VAT and its total equals its lines: the paper has {net} more before tax and {vat} of VAT.",
  },
  paperMissing: {
    fr: "Joignez la facture, en PDF ou en photo : sans elle, sa TVA ne se déduit pas.",
    en: "Attach the invoice, as a PDF or a photo: without it its VAT is not deducted.",
  },
  maybeTwice: {
    fr: "Elle ressemble à {other}, déjà là. Si ce n’est pas la même, cochez la case qui le dit.",
    en: "It looks like {other}, which is there already. If it is not the same, tick the box that says so.",
  },
  notDraft: {
    fr: "Cette facture est déjà envoyée ou comptabilisée.",
    en: "This invoice was sent already, or is in the books.",
  },
  notWaiting: {
    fr: "Cette facture n’attend pas d’approbation.",
    en: "This invoice does not wait for an approval.",
  },
  aboveOwnCeiling: {
    fr: "{gross} dépassent ce que l’activité décide seule ({ceiling}) : envoyez la facture à approuver.",
    en: "{gross} are more than the activity decides alone ({ceiling}): send the invoice to be approved.",
  },
  cashTooLow: {
    fr: "La trésorerie de l’activité ne le permet pas ({cash} disponibles une fois payé ce qui est dû) : envoyez la facture à approuver.",
    en: "The cash of the activity does not allow it ({cash} available once what is due is paid): send the invoice to be approved.",
  },
  ownBill: {
    fr: "Vous avez saisi cette facture : au-dessus de {ceiling}, quelqu’un d’autre l’approuve.",
    en: "You typed this invoice: above {ceiling} somebody else approves it.",
  },
  asksDirection: {
    fr: "Au-dessus de {ceiling}, la direction approuve : elle en est prévenue.",
    en: "Above {ceiling} the direction approves: it has been told.",
  },
  notSubmitted: {
    fr: "Cette facture n’est pas encore envoyée à approuver.",
    en: "This invoice was not sent to be approved yet.",
  },
  answeredAlready: {
    fr: "Cette question a déjà sa réponse.",
    en: "This question has its answer already.",
  },
  notValidated: {
    fr: "Cette facture n’est pas comptabilisée, ou a été annulée : rien n’en est dû.",
    en: "This invoice is not in the books, or was cancelled: nothing of it is due.",
  },
  nothingLeft: {
    fr: "La facture {reference} est déjà réglée.",
    en: "Invoice {reference} is settled already.",
  },
  nothingPaid: {
    fr: "Écrivez un montant au-dessus de zéro.",
    en: "Write an amount above zero.",
  },
  nothingChosen: {
    fr: "Choisissez au moins une facture à régler.",
    en: "Choose at least one invoice to pay.",
  },
  moreThanLeft: {
    fr: "Il reste {left} sur la facture {reference} : écrivez ce montant au plus.",
    en: "{left} are left of invoice {reference}: write at most that.",
  },
  severalSuppliers: {
    fr: "Un règlement va à un seul fournisseur : enregistrez-en un par fournisseur.",
    en: "A payment goes to one supplier: record one for each.",
  },
  wrongKind: {
    fr: "Un règlement solde des factures ; un avoir s’impute sur une facture, ou se rembourse.",
    en: "A payment settles invoices; a credit note is set against an invoice, or paid back.",
  },
  otherAccount: {
    fr: "Un avoir s’impute sur une facture du même fournisseur et de la même activité.",
    en: "A credit note is set against an invoice of the same supplier and activity.",
  },
  paidBefore: {
    fr: "La facture {reference} est du {date} : le règlement ne peut pas la précéder.",
    en: "Invoice {reference} is of {date}: the payment cannot come before it.",
  },
  reversedAlready: {
    fr: "Ce règlement est déjà annulé, depuis le {date}.",
    en: "This payment is reversed already, since {date}.",
  },
  reversedBefore: {
    fr: "Le règlement est du {date} : il s’annule ce jour-là au plus tôt.",
    en: "The payment is of {date}: it is reversed on that day at the earliest.",
  },
  settledInPart: {
    fr: "Une part de cette facture est déjà réglée : annulez d’abord ses règlements.",
    en: "A part of this invoice is settled already: reverse its payments first.",
  },
});
