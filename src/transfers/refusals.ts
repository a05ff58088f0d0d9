import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("transfers", {
  sameActivity: {
    fr: "Une activité ne se rend pas service à elle-même : choisissez-en une autre.",
    en: "An activity does not serve itself: choose another one.",
  },
  notOpen: {
    fr: "Cette activité n’est pas, ou plus, ouverte : choisissez-en une autre.",
    en: "This activity is not open, or no longer: choose another one.",
  },
  nothing: { fr: "Écrivez un montant au-dessus de zéro.", en: "Write an amount above zero." },
  tooFar: {
    fr: "Le service est rendu au plus tard dans trois mois : proposez-le plus près du jour.",
    en: "The service is given within three months: propose it nearer to the day.",
  },
  untilBefore: {
    fr: "Le dernier jour vient avant le premier : corrigez l’un des deux.",
    en: "The last day comes before the first: correct one of them.",
  },
  notWaiting: {
    fr: "La proposition {number} n’attend plus de réponse : rechargez la page pour voir où elle en est.",
    en: "Proposal {number} no longer waits for an answer: reload the page to see where it stands.",
  },
  notServedYet: {
    fr: "Ce service est prévu le {date} : il s’accepte une fois rendu.",
    en: "This service is planned for {date}: it is accepted once it is given.",
  },
  notRunning: {
    fr: "Il n’y a rien à arrêter : ce service ne se répète pas, ou plus.",
    en: "There is nothing to stop: this service is not repeated, or no longer.",
  },
  monthToCome: {
    fr: "{month} n’a pas commencé : ses services se comptent une fois le mois entamé.",
    en: "{month} has not begun: its services are counted once the month is under way.",
  },
  notPosted: {
    fr: "Ce mois-là n’est pas compté : il n’y a rien à reprendre.",
    en: "This month is not counted: there is nothing to take back.",
  },
  reversedAlready: {
    fr: "Ce mois-là est déjà repris.",
    en: "This month is taken back already.",
  },
});
