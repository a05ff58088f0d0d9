import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("absences", {
  noContract: {
    fr: "Aucun contrat de travail ne couvre tous ces jours : vérifiez les dates, ou voyez avec les ressources humaines.",
    en: "No employment contract covers all of these days: check the dates, or see with human resources.",
  },
  supportContract: {
    fr: "Sous contrat d’appui il n’y a pas de paie : aucune absence n’est à déclarer ici.",
    en: "There is no pay under a support contract: no absence has to be declared here.",
  },
  dayMissing: {
    fr: "Écrivez le premier jour de l’absence.",
    en: "Write the first day of the absence.",
  },
  endsBeforeStart: {
    fr: "Le dernier jour vient avant le premier : corrigez l’un des deux.",
    en: "The last day comes before the first: correct one of them.",
  },
  alreadyAway: {
    fr: "Une absence est déjà déclarée du {from} au {to} : reprenez-la d’abord, ou choisissez d’autres jours.",
    en: "An absence is already declared from {from} to {to}: take it back first, or choose other days.",
  },
  noDay: {
    fr: "Ces jours ne comptent aucun jour ouvrable : un dimanche ou un jour férié ne se pose pas.",
    en: "There is no working day among these: a Sunday or a public holiday is not taken off.",
  },
  tooLong: {
    fr: "Une absence dure trois ans au plus : au-delà, le contrat se suspend.",
    en: "An absence lasts three years at most: beyond that the contract is suspended.",
  },
  noHalves: {
    fr: "Cette absence se compte en jours entiers : décochez la demi-journée.",
    en: "This absence is counted in whole days: untick the half-day.",
  },
  reasonMissing: {
    fr: "Dites pourquoi : c’est ce que lira la personne qui valide.",
    en: "Say why: this is what whoever approves will read.",
  },
  eventMissing: {
    fr: "Choisissez l’événement : la loi donne des jours pour chacun.",
    en: "Choose the event: the law gives days for each.",
  },
  familyTooLong: {
    fr: "La loi donne {most} jours pour cet événement, et vous en posez {days} : posez le reste en congés payés.",
    en: "The law gives {most} days for this event, and you take {days}: take the rest as paid leave.",
  },
  birthMissing: {
    fr: "Écrivez la date de la naissance, prévue ou venue : ce congé en dépend.",
    en: "Write the date of the birth, expected or come: this leave depends on it.",
  },
  maternityTooEarly: {
    fr: "Ce congé commence au plus tôt le {date}, semaines prescrites comprises (C. trav. art. L1225-17 à L1225-21).",
    en: "This leave begins at the earliest on {date}, prescribed weeks included (C. trav. art. L1225-17 to L1225-21).",
  },
  maternityTooLate: {
    fr: "Ce congé finit au plus tard le {date} (C. trav. art. L1225-17 à L1225-21).",
    en: "This leave ends at the latest on {date} (C. trav. art. L1225-17 to L1225-21).",
  },
  maternityTooShort: {
    fr: "Il est interdit de travailler du {from} au {to} : huit semaines, dont six après la naissance (C. trav. art. L1225-29).",
    en: "Working is forbidden from {from} to {to}: eight weeks, six of them after the birth (C. trav. art. L1225-29).",
  },
  paternityBefore: {
    fr: "Le congé de paternité commence avec la naissance, le {date}.",
    en: "Paternity leave begins with the birth, on {date}.",
  },
  paternityAfter: {
    fr: "Le congé de paternité commence au plus tard le {date}, six mois après la naissance (C. trav. art. D1225-8-1).",
    en: "Paternity leave begins at the latest on {date}, six months after the birth (C. trav. art. D1225-8-1).",
  },
  paternityTooLong: {
    fr: "La loi donne {most} jours pour cette naissance, et {days} seraient pris (C. trav. art. L1225-35).",
    en: "The law gives {most} days for this birth, and {days} would be taken (C. trav. art. L1225-35).",
  },
  notWaiting: {
    fr: "Cette absence n’attend plus de réponse : rechargez la page pour voir où elle en est.",
    en: "This absence no longer waits for an answer: reload the page to see where it stands.",
  },
  evidenceMissing: {
    fr: "Joignez d’abord le justificatif : cette absence ne se valide pas sans lui.",
    en: "Attach the evidence first: this absence is not approved without it.",
  },
  ownAbsence: {
    fr: "Une autre personne que vous décide de vos absences.",
    en: "Somebody other than you decides on your absences.",
  },
  aRight: {
    fr: "Cette absence est un droit et son justificatif est là : elle ne se refuse pas.",
    en: "This absence is a right and its evidence is there: it is not refused.",
  },
  begun: {
    fr: "Cette absence a commencé : écrivez plutôt le jour du retour.",
    en: "This absence has begun: write the day of return instead.",
  },
  notShorter: {
    fr: "Le dernier jour d’absence se trouve entre le {from} et le {to} : écrivez un jour plus tôt que prévu.",
    en: "The last day of absence lies between {from} and {to}: write a day earlier than planned.",
  },
});
