import { defineWords } from "../foundation/words.ts";

/** What the pay of the month waits for, on a home. */
export const glanceWords = defineWords("payrun.glance", {
  toOpen: { fr: "À ouvrir, pour en réunir les variables", en: "To open, to gather its variables" },
  toSend: {
    fr: "Le fichier du cabinet de paie reste à préparer",
    en: "The file for the payroll firm is to be made",
  },
  waiting: {
    fr: "{n} {n:bulletin attend|bulletins attendent} une décision ou leur remise",
    en: "{n} {n:payslip waits|payslips wait} to be decided on or delivered",
  },
  toPost: {
    fr: "{n} {n:bulletin reste|bulletins restent} à passer en écriture",
    en: "{n} {n:payslip is|payslips are} left to post",
  },
  toPay: { fr: "{amount} de nets à virer", en: "{amount} of nets to pay" },
  withFirm: { fr: "Transmise : rien n’attend ici", en: "Sent: nothing waits here" },
  nothing: { fr: "Rien n’attend", en: "Nothing waits" },
});
