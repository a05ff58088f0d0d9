import { defineWords } from "../foundation/words.ts";

/** Each anomaly in one sentence: what is there, what follows, who mends it. */
export const anomalyWords = defineWords("payrun.anomaly", {
  "no-pay": {
    fr: "Aucune paie proposée : la part fixe seule, {cents}, sera payée.",
    en: "No pay is proposed: the fixed part alone, {cents}, will be paid.",
  },
  "waiting-pay": {
    fr: "Une paie de {cents} attend sa validation par l’accompagnateur ; d’ici là, la part fixe seule compte.",
    en: "A pay of {cents} waits for its validation by the adviser; until then the fixed part alone counts.",
  },
  "no-fixed": {
    fr: "Le contrat ne dit aucun salaire : les ressources humaines le complètent par un avenant.",
    en: "The contract says no wage: HR completes it by an amendment.",
  },
  "under-fixed": {
    fr: "La paie validée, {cents}, est sous la part fixe du contrat, {fixed}.",
    en: "The validated pay, {cents}, is below the fixed part of the contract, {fixed}.",
  },
  "over-funds": {
    fr: "Il manque {cents} à l’activité pour le coût de cette paie : à revoir avec l’accompagnateur.",
    en: "The activity lacks {cents} for the cost of this pay: to look at with the adviser.",
  },
  "no-nir": {
    fr: "Pas de numéro de sécurité sociale au dossier : son bulletin ne sera reconnu que par le nom.",
    en: "No social security number in the file: the payslip will be recognised by the name only.",
  },
  "no-iban": {
    fr: "Pas de compte bancaire au dossier : le net ne pourra pas être viré.",
    en: "No bank account in the file: the net cannot be paid.",
  },
  begins: {
    fr: "Le contrat commence le {date} : part fixe au prorata des jours.",
    en: "The contract begins on {date}: fixed part by days.",
  },
  ends: {
    fr: "Le contrat finit le {date} : part fixe au prorata des jours.",
    en: "The contract ends on {date}: fixed part by days.",
  },
  "rate-changes": {
    fr: "La part fixe passe de {before} à {after} le {date} : {days} {days:jour|jours} à l’une, {rest} à l’autre, soit {cents}.",
    en: "The fixed part goes from {before} to {after} on {date}: {days} {days:day|days} at one, {rest} at the other, which makes {cents}.",
  },
  suspended: {
    fr: "Le contrat est suspendu depuis le {date} : le cabinet de paie retire ces jours.",
    en: "The contract is suspended since {date}: the payroll firm takes these days off.",
  },
  ill: {
    fr: "Absence du {from} au {to} : le brut demandé est celui d’un mois sans absence.",
    en: "Absence from {from} to {to}: the gross that is asked is that of a month without absence.",
  },
  "two-contracts": {
    fr: "Deux contrats ce mois-ci : chacun a sa ligne, et son bulletin.",
    en: "Two contracts this month: each has its line, and its payslip.",
  },
  booked: {
    fr: "Les livres ont déjà {cents} de salaires de ce mois pour l’activité.",
    en: "The books hold {cents} of wages of this month for the activity already.",
  },
});

/** The same in a few words, for the list of what there is to look at. */
export const anomalyShort = defineWords("payrun.anomaly.short", {
  "no-pay": { fr: "Aucune paie proposée", en: "No pay proposed" },
  "waiting-pay": { fr: "Paie à valider", en: "Pay to validate" },
  "no-fixed": { fr: "Aucun salaire au contrat", en: "No wage in the contract" },
  "under-fixed": { fr: "Sous la part fixe", en: "Below the fixed part" },
  "over-funds": { fr: "Au-dessus des moyens de l’activité", en: "Beyond the means of the activity" },
  "no-nir": { fr: "Sans numéro de sécurité sociale", en: "Without a social security number" },
  "no-iban": { fr: "Sans compte bancaire", en: "Without a bank account" },
  begins: { fr: "Entrée dans le mois", en: "Entry in the month" },
  ends: { fr: "Sortie dans le mois", en: "Exit in the month" },
  "rate-changes": { fr: "Part fixe changée en cours de mois", en: "Fixed part changed within the month" },
  suspended: { fr: "Contrat suspendu", en: "Contract suspended" },
  ill: { fr: "Absence autre que des congés", en: "Absence other than leave" },
  "two-contracts": { fr: "Deux contrats", en: "Two contracts" },
  booked: { fr: "Salaires déjà dans les livres", en: "Wages in the books already" },
});
