import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("payroll", {
  modelSilent: {
    fr: "Le calcul de la paie ne répond pas pour l’instant : rien n’est enregistré, réessayez dans une minute.",
    en: "The calculation of pay does not answer for now: nothing was kept, try again in a minute.",
  },
  noContract: {
    fr: "En {month}, aucun contrat d’entrepreneur salarié n’est en vigueur : il n’y a pas de paie à proposer.",
    en: "In {month} no employee-entrepreneur contract is in force: there is no pay to propose.",
  },
  onCape: {
    fr: "Sous contrat d’appui (CAPE), vous gardez vos droits et ne recevez pas de paie de la coopérative : elle commence avec le contrat d’entrepreneur salarié.",
    en: "Under a support contract (CAPE) you keep your rights and receive no pay from the cooperative: it begins with the employee-entrepreneur contract.",
  },
  notShared: {
    fr: "Vous êtes plusieurs dans cette activité : pour proposer une paie, signez d’abord la convention qui dit comment elle se partage.",
    en: "Several of you run this activity: to propose a pay, first sign the agreement that says how it is shared.",
  },
  monthOut: {
    fr: "Une paie se propose pour le mois en cours ou le suivant.",
    en: "A pay is proposed for this month or the next.",
  },
  alreadyProposed: {
    fr: "Une paie de {amount} est déjà proposée pour ce mois : reprenez-la d’abord pour en proposer une autre.",
    en: "A pay of {amount} is already proposed for this month: first take it back to propose another one.",
  },
  alreadyValidated: {
    fr: "La paie de ce mois est déjà validée : {amount} brut.",
    en: "The pay of this month is already validated: {amount} gross.",
  },
  nothingProposed: {
    fr: "Écrivez un montant brut au-dessus de zéro.",
    en: "Write a gross amount above zero.",
  },
  belowFixed: {
    fr: "Votre contrat fixe au moins {amount} brut par mois : proposez ce montant ou davantage.",
    en: "Your contract fixes at least {amount} gross a month: propose that amount or more.",
  },
  belowSmic: {
    fr: "La coopérative ne verse aucune paie sous le SMIC, soit {amount} brut par mois.",
    en: "The cooperative pays nothing under the minimum wage, {amount} gross a month.",
  },
  aboveMost: {
    fr: "La coopérative plafonne la paie d’un mois à {amount} brut.",
    en: "The cooperative limits the pay of a month to {amount} gross.",
  },
  drawnTooMuch: {
    fr: "Vous avez {amount} de côté : ne reprenez pas davantage.",
    en: "You have put {amount} aside: do not take back more.",
  },
  beyondFunds: {
    fr: "Cette paie coûte {cost}, provisions comprises, et il y a {amount} : il manque {missing}.",
    en: "This pay costs {cost}, provisions included, and there is {amount}: {missing} is missing.",
  },
  notProposed: {
    fr: "Cette paie n’attend plus de réponse : rechargez la page pour voir où elle en est.",
    en: "This pay no longer waits for an answer: reload the page to see where it stands.",
  },
  ownPay: {
    fr: "Personne ne valide sa propre paie : demandez à une autre personne de l’équipe.",
    en: "Nobody validates their own pay: ask somebody else of the team.",
  },
  leaveTooLittle: {
    fr: "La coopérative demande au moins {least} % pour les congés.",
    en: "The cooperative asks for at least {least}% for leave.",
  },
  slowTooMuch: {
    fr: "La coopérative accepte au plus {most} % pour les mois creux.",
    en: "The cooperative accepts at most {most}% for slow months.",
  },
  yearNotOver: {
    fr: "L’exercice {year} n’est pas fini : sa part variable se règle après le {date}.",
    en: "The year {year} is not over: its variable part is settled after {date}.",
  },
  assemblyBefore: {
    fr: "L’assemblée se tient après la fin de l’exercice, le {date}.",
    en: "The assembly is held after the end of the year, {date}.",
  },
  assemblyAhead: {
    fr: "Notez l’assemblée une fois tenue : le {date} est à venir.",
    en: "Note the assembly once it is held: {date} is still to come.",
  },
  yearSettled: {
    fr: "L’exercice {year} est déjà réglé pour cette personne.",
    en: "The year {year} is already settled for this person.",
  },
  keptTooMuch: {
    fr: "Il ne reste que {amount} : on ne peut pas laisser davantage en résultat.",
    en: "Only {amount} are left: no more can be left as result.",
  },
  keptUnagreed: {
    fr: "Pour laisser un résultat à la coopérative, dites quel jour l’accord a été signé.",
    en: "To leave a result to the cooperative, say on which day it was agreed.",
  },
});
