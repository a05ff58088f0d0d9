import { defineWords } from "../foundation/words.ts";

/** The heads of the file for the payroll firm, and what each says: the page and the file read the same. */
export const sheetWords = defineWords("payrun.sheet", {
  month: { fr: "Mois", en: "Month" },
  monthWhy: { fr: "Le mois payé, comme 2026-11.", en: "The month that is paid, like 2026-11." },
  reference: { fr: "Référence", en: "Reference" },
  referenceWhy: {
    fr: "Douze signes qui désignent le contrat, toujours les mêmes : à garder comme matricule.",
    en: "Twelve signs that name the contract, always the same: to keep as the staff number.",
  },
  name: { fr: "Salarié", en: "Employee" },
  nameWhy: { fr: "Prénom et nom.", en: "Given and family name." },
  kind: { fr: "Contrat", en: "Contract" },
  kindWhy: { fr: "CESA, CDI ou CDD.", en: "CESA, CDI or CDD." },
  activity: { fr: "Activité", en: "Activity" },
  activityWhy: {
    fr: "Code analytique de l’activité ; vide pour l’équipe permanente.",
    en: "Analytic code of the activity; empty for permanent staff.",
  },
  since: { fr: "Entrée", en: "Entry" },
  sinceWhy: {
    fr: "Premier jour du contrat, s’il est dans le mois (JJ/MM/AAAA).",
    en: "First day of the contract, if within the month (DD/MM/YYYY).",
  },
  until: { fr: "Sortie", en: "Exit" },
  untilWhy: {
    fr: "Dernier jour du contrat, s’il est dans le mois.",
    en: "Last day of the contract, if within the month.",
  },
  fixed: { fr: "Part fixe brute", en: "Fixed part, gross" },
  fixedWhy: {
    fr: "En euros, virgule décimale, au prorata des jours si le mois n’est pas entier.",
    en: "In euros, decimal comma, by days where the month is not whole.",
  },
  advance: { fr: "Avance sur part variable", en: "Advance on the variable part" },
  advanceWhy: {
    fr: "Ce que la paie validée ajoute à la part fixe (C. trav. art. R7331-11).",
    en: "What the validated pay adds to the fixed part (C. trav. art. R7331-11).",
  },
  gross: { fr: "Brut total", en: "Total gross" },
  grossWhy: { fr: "Part fixe et avance : le brut du bulletin.", en: "Both: the gross of the payslip." },
  absences: { fr: "Absences", en: "Absences" },
  absencesWhy: {
    fr: "Absences approuvées, leur nature et leurs jours.",
    en: "Approved absences, their kind and their days.",
  },
  note: { fr: "Observations", en: "Remarks" },
  noteWhy: {
    fr: "Comment un mois incomplet a été compté ; jours de suspension du contrat.",
    en: "How a month that is not whole was counted; days on which the contract is suspended.",
  },
  half: { fr: "demi-journée", en: "half a day" },
  stretch: {
    fr: "du {from} au {to}, {days} {days:jour|jours} à {amount} par mois",
    en: "from {from} to {to}, {days} {days:day|days} at {amount} a month",
  },
  suspended: { fr: "contrat suspendu du", en: "contract suspended from" },
  "paid-leave": { fr: "congés payés", en: "paid leave" },
  "unpaid-leave": { fr: "congé sans solde", en: "unpaid leave" },
  "family-event": { fr: "événement familial", en: "family event" },
  sickness: { fr: "maladie", en: "sickness" },
  "work-accident": { fr: "accident du travail", en: "accident at work" },
  maternity: { fr: "maternité", en: "maternity" },
  paternity: { fr: "paternité", en: "paternity" },
  other: { fr: "autre absence", en: "other absence" },
});
