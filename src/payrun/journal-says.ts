import { defineRefusals } from "../foundation/refusal.ts";

/** What is wrong with lines of a journal of pay, said with their line in the list of the refusal. */
export const journalSays = defineRefusals("payrun.journal", {
  unknown: {
    fr: "Ligne {line} : « {reference} » n’est la référence d’aucun contrat payé ce mois-ci.",
    en: "Line {line}: “{reference}” is the reference of no contract paid this month.",
  },
  nobody: {
    fr: "Ligne {line} : {name} n’a pas de bulletin remis ce mois-ci ; remettez-le d’abord.",
    en: "Line {line}: {name} was given no payslip this month; deliver it first.",
  },
  oneSide: {
    fr: "Ligne {line} : un montant est au débit ou au crédit, jamais aux deux ni à aucun.",
    en: "Line {line}: an amount is a debit or a credit, never both nor neither.",
  },
  account: {
    fr: "Ligne {line} : « {account} » n’est pas un compte de six chiffres.",
    en: "Line {line}: “{account}” is not an account of six digits.",
  },
  unbalanced: {
    fr: "Ligne {line} : les lignes de {name} ne s’équilibrent pas, de {gap}.",
    en: "Line {line}: the lines of {name} do not balance, by {gap}.",
  },
  differs: {
    fr: "Ligne {line} : le journal doit {written} à {name}, son bulletin {read}.",
    en: "Line {line}: the journal owes {written} to {name}, their payslip {read}.",
  },
  gross: {
    fr: "Ligne {line} : le journal charge {written} de salaire brut pour {name}, son bulletin {read}.",
    en: "Line {line}: the journal charges {written} of gross pay for {name}, their payslip {read}.",
  },
});
