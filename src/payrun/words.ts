import { defineWords } from "../foundation/words.ts";

export const words = defineWords("payrun", {
  run: { fr: "Paie du mois", en: "Pay of the month" },
  runOf: { fr: "Paie de {month}", en: "Pay of {month}" },
  openRun: { fr: "Ouvrir la paie du mois", en: "Open the pay of the month" },
  sendRun: { fr: "Préparer le fichier du cabinet de paie", en: "Make the file for the payroll firm" },
  sentFile: { fr: "Fichier transmis au cabinet de paie", en: "File for the payroll firm" },
  dropPayslips: { fr: "Déposer les bulletins", en: "Drop payslips" },
  confirmPayslip: { fr: "Confirmer ce bulletin", en: "Confirm this payslip" },
  setAsidePayslip: { fr: "Mettre de côté", en: "Put aside" },
  deliverPayslips: { fr: "Remettre les bulletins prêts", en: "Deliver the payslips that are ready" },
  postPayslips: { fr: "Passer les paies en écriture", en: "Post the pays" },
  postJournal: { fr: "Importer le journal de paie", en: "Import the journal of pay" },
  payNets: { fr: "Noter le virement des nets", en: "Record the payment of the nets" },
  payslip: { fr: "Bulletin de paie", en: "Payslip" },
  payslips: { fr: "Bulletins de paie", en: "Payslips" },
  myPayslips: { fr: "Mes bulletins", en: "My payslips" },
});
