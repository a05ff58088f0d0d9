import { defineRefusals } from "../foundation/refusal.ts";

/** Why an entry is not posted. Each is also guarded by the database, so that no road leads around it. */
export const refusals = defineRefusals("ledger", {
  unbalanced: {
    fr: "Pour enregistrer cette écriture, équilibrez-la : débit {debit}, crédit {credit}, écart {gap}.",
    en: "To post this entry, balance it: debit {debit}, credit {credit}, difference {gap}.",
  },
  tooFewLines: {
    fr: "Pour enregistrer cette écriture, donnez-lui au moins deux lignes.",
    en: "To post this entry, give it at least two lines.",
  },
  oneSideOnly: {
    fr: "La ligne {line} doit porter un montant positif, au débit ou au crédit, jamais des deux côtés.",
    en: "Line {line} must bear one positive amount, debit or credit, never both.",
  },
  unknownAccount: {
    fr: "Le compte {account} n’existe pas au plan comptable ; créez-le ou corrigez la ligne {line}.",
    en: "Account {account} is not in the chart of accounts; create it or correct line {line}.",
  },
  retiredAccount: {
    fr: "Le compte {account} n’est plus utilisé depuis le {date} ; choisissez-en un autre.",
    en: "Account {account} has been retired since {date}; choose another.",
  },
  thirdPartyMissing: {
    fr: "Le compte collectif {account} demande un tiers à la ligne {line}.",
    en: "The collective account {account} asks for a third party on line {line}.",
  },
  unknownThirdParty: {
    fr: "Le tiers {code} de la ligne {line} n’existe pas dans cette coopérative.",
    en: "Third party {code} on line {line} does not exist in this cooperative.",
  },
  unknownActivity: {
    fr: "L’activité de la ligne {line} n’existe pas dans cette coopérative.",
    en: "The activity on line {line} does not exist in this cooperative.",
  },
  unknownJournal: {
    fr: "Le journal {journal} n’existe pas dans cette coopérative.",
    en: "Journal {journal} does not exist in this cooperative.",
  },
  noFiscalYear: {
    fr: "Aucun exercice ne couvre le {date} ; ouvrez-le avant d’y enregistrer une écriture.",
    en: "No fiscal year covers {date}; open it before posting an entry there.",
  },
  yearClosed: {
    fr: "L’exercice clos le {date} ne reçoit plus d’écriture ; datez-la de l’exercice ouvert.",
    en: "The fiscal year closed on {date} takes no more entries; date it in the open year.",
  },
  periodClosed: {
    fr: "Le mois {month} est clôturé ; datez l’écriture d’un mois ouvert.",
    en: "The month {month} is closed; date the entry in an open month.",
  },
  futureDate: {
    fr: "Une écriture ne se valide pas avant sa date ({date}) ; revenez ce jour-là ou corrigez la date.",
    en: "An entry is not validated before its date ({date}); come back on that day or correct the date.",
  },
  booksAlreadyOpen: {
    fr: "Les livres de cette coopérative sont déjà ouverts.",
    en: "The books of this cooperative are already open.",
  },
  yearOverlaps: {
    fr: "Cet exercice recouvre celui qui se termine le {date} ; un jour n’appartient qu’à un exercice.",
    en: "This fiscal year overlaps the one ending on {date}; a day belongs to one year only.",
  },
  yearTooLong: {
    fr: "Un exercice dure au plus 24 mois ; corrigez ses dates.",
    en: "A fiscal year lasts at most 24 months; correct its dates.",
  },
  monthNotOver: {
    fr: "Le mois {month} n’est pas terminé ; clôturez-le à partir du {date}.",
    en: "The month {month} is not over; close it from {date} on.",
  },
  monthAlreadyClosed: {
    fr: "Le mois {month} est déjà clôturé.",
    en: "The month {month} is already closed.",
  },
  monthNotClosed: {
    fr: "Le mois {month} n’est pas clôturé : il n’y a rien à rouvrir.",
    en: "The month {month} is not closed: there is nothing to open again.",
  },
  frozenByNext: {
    fr: "Le mois {month} est figé depuis que {next} est clôturé ; corrigez par une contre-passation dans un mois ouvert.",
    en: "The month {month} has been frozen since {next} was closed; correct by a counter-entry in an open month.",
  },
  frozenByDate: {
    fr: "Le mois {month} est figé depuis le {date}, fin du mois qui le suit ; corrigez par une contre-passation dans un mois ouvert.",
    en: "The month {month} was frozen on {date}, when the month after it ended; correct by a counter-entry in an open month.",
  },
  frozenByYear: {
    fr: "Le mois {month} est figé avec son exercice, clos le {date} ; corrigez par une contre-passation dans l’exercice ouvert.",
    en: "The month {month} is frozen with its fiscal year, closed on {date}; correct by a counter-entry in the open year.",
  },
  earlierMonthOpen: {
    fr: "Clôturez d’abord {month} : les mois se clôturent dans l’ordre.",
    en: "First close {month}: months are closed in order.",
  },
  yearNotOver: {
    fr: "L’exercice se termine le {date} ; il ne peut pas être clos avant.",
    en: "The fiscal year ends on {date}; it cannot be closed before.",
  },
  yearAlreadyClosed: {
    fr: "L’exercice clos le {date} l’est déjà.",
    en: "The fiscal year ending on {date} is already closed.",
  },
  alreadyReversed: {
    fr: "Cette écriture est déjà contre-passée par {number}.",
    en: "This entry is already reversed by {number}.",
  },
  belongsToDocument: {
    fr: "Cette écriture vient d’un document ; corrigez le document (avoir, annulation de règlement), pas l’écriture.",
    en: "This entry comes from a document; correct the document (credit note, payment reversal), not the entry.",
  },
  accountExists: {
    fr: "Le compte {account} existe déjà : {label}.",
    en: "Account {account} already exists: {label}.",
  },
  badAccountCode: {
    fr: "Un numéro de compte commence par trois chiffres des classes 1 à 8 ; corrigez {account}.",
    en: "An account number starts with three digits of classes 1 to 8; correct {account}.",
  },
  lettersDiffer: {
    fr: "Pour lettrer ces lignes, choisissez-les d’un même compte et d’un même tiers.",
    en: "To letter these lines, choose them from one account and one third party.",
  },
  lettersUnbalanced: {
    fr: "Ces lignes ne se compensent pas : écart de {gap}. Ajoutez la ligne qui manque.",
    en: "These lines do not cancel out: {gap} apart. Add the missing line.",
  },
  alreadyLettered: {
    fr: "Une de ces lignes est déjà lettrée ({letter}) ; délettrez-la d’abord.",
    en: "One of these lines is already lettered ({letter}); unletter it first.",
  },
  notLettered: {
    fr: "Le compte {account} ne se lettre pas.",
    en: "Account {account} is not lettered.",
  },
  alreadyUnlettered: {
    fr: "Ce lettrage est déjà défait.",
    en: "This lettering is already undone.",
  },
  letteredInClosedYear: {
    fr: "Le lettrage {letter} est celui d’un exercice clos le {date} : son fichier des écritures ne change plus.",
    en: "Lettering {letter} belongs to a year closed on {date}: its accounting entries file changes no more.",
  },
  paperAlreadyAttached: {
    fr: "Cette pièce est déjà jointe à l’écriture, sous le nom « {name} ».",
    en: "This paper is already attached to the entry, under the name “{name}”.",
  },
  paperAlreadyStruck: {
    fr: "La pièce « {name} » est déjà barrée.",
    en: "The paper “{name}” is already struck out.",
  },
  openingOfResultAccount: {
    fr: "La ligne {line} porte le compte {account} : seuls les comptes de bilan, des classes 1 à 5, ont des à-nouveaux.",
    en: "Line {line} bears account {account}: only balance-sheet accounts, classes 1 to 5, have opening balances.",
  },
  openingAlreadyEntered: {
    fr: "Les à-nouveaux de cet exercice sont déjà enregistrés ({number}) ; contre-passez cette écriture pour les reprendre.",
    en: "The opening balances of this year are already entered ({number}); reverse that entry to enter them again.",
  },
  fecRefused: {
    fr: "Ce fichier ne peut pas être repris ; rien n’a été enregistré. Corrigez-le dans le logiciel d’où il vient :\n{list}",
    en: "This file cannot be taken over; nothing was posted. Correct it in the program it comes from:\n{list}",
  },
  fecWithoutPeriod: {
    fr: "Pour reprendre ce fichier, dites le premier et le dernier jour de son exercice : son nom ne les donne pas.",
    en: "To take this file over, say the first and last day of its fiscal year: its name does not give them.",
  },
  yearHasEntries: {
    fr: "L’exercice clos le {date} contient déjà des écritures ; un fichier ne se reprend que dans un exercice vide.",
    en: "The fiscal year ending on {date} holds entries already; a file is taken over into an empty year only.",
  },
  matchedUnknownActivity: {
    fr: "Aucune activité ne porte le code {code} ; choisissez une activité de la liste.",
    en: "No activity bears the code {code}; choose one of the list.",
  },
});
