import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("payrun", {
  alreadyOpen: {
    fr: "La paie de {month} est déjà ouverte.",
    en: "The pay of {month} is open already.",
  },
  monthOut: {
    fr: "La paie de {month} ne s’ouvre pas aujourd’hui : ouvrez celle de ce mois, du prochain ou de l’un des deux d’avant.",
    en: "The pay of {month} does not open today: open that of this month, of the next or of one of the two before.",
  },
  nobodyPaid: {
    fr: "Personne n’est employé en {month} : il n’y a rien à transmettre.",
    en: "Nobody is employed in {month}: there is nothing to send.",
  },
  nothingNew: {
    fr: "Rien n’a changé depuis le dernier fichier de {month} : il vaut toujours.",
    en: "Nothing has changed since the last file of {month}: it still holds.",
  },
  notPdf: {
    fr: "« {name} » n’est pas un PDF : déposez les bulletins tels que le cabinet de paie les envoie.",
    en: "“{name}” is no PDF: drop the payslips as the payroll firm sends them.",
  },
  fileTooLarge: {
    fr: "« {name} » dépasse 20 Mo : déposez-le en plusieurs fichiers.",
    en: "“{name}” is larger than 20 MB: drop it as several files.",
  },
  tooManyPages: {
    fr: "« {name} » a plus de 600 pages : déposez-le en plusieurs fichiers.",
    en: "“{name}” has more than 600 pages: drop it as several files.",
  },
  unreadable: {
    fr: "« {name} » ne s’ouvre pas : il est abîmé, ou protégé par un mot de passe. Demandez-le de nouveau au cabinet de paie ; rien n’a été gardé.",
    en: "“{name}” does not open: it is damaged, or locked by a password. Ask the payroll firm for it again; nothing was kept.",
  },
  noText: {
    fr: "« {name} » est une image sans texte, sans doute un scan : demandez au cabinet de paie le PDF d’origine. Rien n’a été gardé.",
    en: "“{name}” is a picture without text, probably a scan: ask the payroll firm for the original PDF. Nothing was kept.",
  },
  noPayslip: {
    fr: "Aucun bulletin n’a été trouvé dans « {name} » : ni brut ni net à payer n’y sont écrits. Rien n’a été gardé.",
    en: "No payslip was found in “{name}”: neither a gross nor a net to pay is written there. Nothing was kept.",
  },
  givenAlready: {
    fr: "« {name} » est déjà déposé pour ce mois, sous ce nom ou un autre.",
    en: "“{name}” is there already for this month, under this name or another.",
  },
  noneReady: {
    fr: "Aucun bulletin n’est prêt à être remis.",
    en: "No payslip is ready to be delivered.",
  },
  deliveredAlready: {
    fr: "Ce bulletin est déjà remis : une erreur se corrige en déposant le bulletin rectifié.",
    en: "This payslip is delivered already: a mistake is corrected by dropping the right one.",
  },
  twoOfOne: {
    fr: "Deux bulletins de {name} sont prêts : mettez de côté celui qui ne vaut pas.",
    en: "Two payslips of {name} are ready: put aside the one that does not hold.",
  },
  ofNobody: {
    fr: "Le bulletin de la page {page} de « {file} » n’est de personne d’ici : dites de qui il est, ou mettez-le de côté.",
    en: "The payslip on page {page} of “{file}” is of nobody here: say whose it is, or put it aside.",
  },
  ofOtherMonth: {
    fr: "Ce bulletin est celui de {month} : déposez-le dans la paie de ce mois-là.",
    en: "This payslip is that of {month}: drop it into the pay of that month.",
  },
  unread: {
    fr: "Le brut, le net ou le mois du bulletin de {name} n’ont pas été trouvés : ouvrez-le, puis confirmez-le avec la raison.",
    en: "The gross, the net or the month of the payslip of {name} were not found: open it, then confirm it with the reason.",
  },
  notEmployed: {
    fr: "Cette personne n’est pas employée en {month} : choisissez-en une autre, ou mettez le bulletin de côté.",
    en: "This person is not employed in {month}: choose another one, or put the payslip aside.",
  },
  sameAgain: {
    fr: "{name} a déjà reçu ce bulletin, aux mêmes montants : mettez celui-ci de côté.",
    en: "{name} was given this payslip already, with the same amounts: put this one aside.",
  },
  wouldReplace: {
    fr: "{name} a déjà un bulletin pour ce mois : confirmez que celui-ci le remplace.",
    en: "{name} has a payslip for this month already: confirm that this one replaces it.",
  },
  setAside: {
    fr: "Le bulletin de {name} est mis de côté : confirmez-le pour le remettre.",
    en: "The payslip of {name} is put aside: confirm it to deliver it.",
  },
  asideAlready: {
    fr: "Ce bulletin est déjà mis de côté.",
    en: "This payslip is put aside already.",
  },
  amountDiffers: {
    fr: "Le bulletin de {name} porte un brut de {read} au lieu de {planned} (écart {gap}) : faites-le corriger, ou confirmez-le avec la raison.",
    en: "The payslip of {name} says a gross of {read} instead of {planned} (gap {gap}): have it corrected, or confirm it with the reason.",
  },
  nothingToPost: {
    fr: "Aucun bulletin remis n’attend d’écriture.",
    en: "No delivered payslip waits for an entry.",
  },
  notDelivered: {
    fr: "Pour passer en écriture le bulletin de {name}, remettez-le d’abord.",
    en: "To post the payslip of {name}, deliver it first.",
  },
  postedAlready: {
    fr: "Le bulletin de {name} est déjà dans les livres.",
    en: "The payslip of {name} is in the books already.",
  },
  figuresMissing: {
    fr: "Le brut, le net ou le coût total du bulletin de {name} n’ont pas été lus : passez son écriture à la main, depuis la comptabilité.",
    en: "The gross, the net or the whole cost of the payslip of {name} were not read: post its entry by hand, in accounting.",
  },
  doesNotAddUp: {
    fr: "Les montants lus sur le bulletin de {name} ne s’ajoutent pas : le net dépasse le brut, ou le coût est sous le brut. Passez son écriture à la main.",
    en: "The amounts read on the payslip of {name} do not add up: the net is above the gross, or the cost below it. Post its entry by hand.",
  },
  bookedOtherwise: {
    fr: "Les livres ont déjà {amount} de salaires ce mois-là pour {activity}, passés autrement : contre-passez-les d’abord, ou laissez ce bulletin sans écriture.",
    en: "The books hold {amount} of wages of that month for {activity} already, posted otherwise: reverse them first, or leave this payslip without an entry.",
  },
  journalRefused: {
    fr: "Rien n’est passé en écriture ; corrigez le journal et déposez-le de nouveau :\n{list}",
    en: "Nothing was posted; correct the journal and drop it again:\n{list}",
  },
  nothingToPay: {
    fr: "Aucun net ne reste à payer pour ce mois : passez d’abord les bulletins en écriture.",
    en: "No net is left to pay for this month: post the payslips first.",
  },
  paidBeforePosted: {
    fr: "La paie est dans les livres au {date} : le virement ne peut pas être d’avant.",
    en: "The pay is in the books on {date}: it cannot be paid before.",
  },
});
