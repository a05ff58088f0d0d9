import { defineWords } from "../foundation/words.ts";

export const yearWords = defineWords("payroll.year", {
  yearTitle: { fr: "Ce que l’année laisse à régler", en: "What the year leaves to settle" },
  yearText: {
    fr: "La part variable se compte sur l’exercice : ce que l’activité a gagné, moins ses charges et la contribution, moins ce que vos paies ont coûté.",
    en: "The variable part is counted over the year: what the activity earned, less its charges and the contribution, less what your pays cost.",
  },
  income: { fr: "Chiffre d’affaires et autres produits", en: "Turnover and other income" },
  charges: {
    fr: "Charges de l’activité, contribution comprise",
    en: "Charges of the activity, contribution included",
  },
  resultBefore: { fr: "Résultat avant paie", en: "Result before pay" },
  paidCost: { fr: "Coût des paies versées", en: "Cost of the pays made" },
  leftToSettle: { fr: "Reste à régler", en: "Left to settle" },
  leftShare: { fr: "Votre part de ce reste, {share}", en: "Your share of what is left, {share}" },
  leftPay: {
    fr: "Versé aujourd’hui, ce serait {gross} brut, {net} net avant impôt.",
    en: "Paid today, it would be {gross} gross, {net} net before tax.",
  },
  leftNegative: {
    fr: "Les paies ont coûté plus que l’activité n’a gagné : ce solde reste à la charge de l’activité, rien n’est repris sans accord.",
    en: "The pays cost more than the activity earned: this balance stays with the activity, nothing is taken back without agreement.",
  },
  yearOpen: {
    fr: "L’exercice court jusqu’au {date} : ces chiffres bougent encore.",
    en: "The year runs until {date}: these figures still move.",
  },
  yearDue: {
    fr: "Le solde se verse au plus tard un mois après l’assemblée générale qui approuve les comptes.",
    en: "The balance is paid within a month of the general assembly that approves the accounts.",
  },
  settledText: {
    fr: "Réglé : {gross} brut pour un coût de {cost}, à verser au plus tard le {date}.",
    en: "Settled: {gross} gross for a cost of {cost}, to be paid by {date}.",
  },
  settledKept: {
    fr: "{amount} laissés en résultat à la coopérative, par l’accord du {date}.",
    en: "{amount} left as result to the cooperative, by the agreement of {date}.",
  },
  smoothing: {
    fr: "La réduction de cotisations, mois par mois",
    en: "The reduction of contributions, month by month",
  },
  smoothingText: {
    fr: "La réduction générale se compte sur l’année civile : une paie régulière en obtient plus que les mêmes euros versés en dents de scie.",
    en: "The general reduction is counted over the calendar year: a regular pay gets more of it than the same euros paid in fits and starts.",
  },
  smoothingGain: {
    fr: "Depuis janvier, vos paies obtiennent {paid} de réduction ; versées également chaque mois, elles en auraient obtenu {even}.",
    en: "Since January your pays have obtained {paid} of reduction; paid evenly each month they would have obtained {even}.",
  },
  smoothingBest: {
    fr: "Depuis janvier, vos paies obtiennent {paid} de réduction : autant que si elles avaient été égales.",
    en: "Since January your pays have obtained {paid} of reduction: as much as if they had been even.",
  },
  coefficient: { fr: "Taux cumulé", en: "Rate so far" },
  reductionOfMonth: { fr: "Réduction du mois", en: "Reduction of the month" },
  noPaidMonth: {
    fr: "Aucune paie dans les comptes cette année.",
    en: "No pay in the books this year.",
  },
  assemblyOn: { fr: "Assemblée tenue le", en: "Assembly held on" },
  keptField: { fr: "Laissé en résultat à la coopérative", en: "Left as result to the cooperative" },
  keptHelp: {
    fr: "Zéro si tout est versé ; sinon un accord signé est nécessaire.",
    en: "Zero where all is paid; otherwise a signed agreement is needed.",
  },
  agreedOn: { fr: "Accord signé le", en: "Agreement signed on" },
  settled: { fr: "L’année est réglée.", en: "The year is settled." },
  year: { fr: "Exercice", en: "Year" },
});
