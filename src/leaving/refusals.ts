import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("leaving", {
  unknownPerson: {
    fr: "Cette personne n’est pas connue dans la coopérative.",
    en: "This person is not known in the cooperative.",
  },
  alreadyLeaving: {
    fr: "Le départ de {name} est déjà en préparation, pour le {date} : ouvrez son plan.",
    en: "The departure of {name} is being prepared already, for {date}: open their plan.",
  },
  outsideContract: {
    fr: "Son contrat prend fin le {date} : choisissez ce jour ou un jour avant.",
    en: "Their contract ends on {date}: choose that day or an earlier one.",
  },
  contractDecides: {
    fr: "Le contrat a pris fin le {date} : ce dernier jour ne change plus ici.",
    en: "The contract ended on {date}: this last day no longer changes here.",
  },
  contractFollows: {
    fr: "Un autre contrat suit celui-ci : ce n’est pas un départ.",
    en: "Another contract follows this one: this is no departure.",
  },
  reasonNotFor: {
    fr: "Ce motif ne vaut pas pour ce contrat : choisissez-en un autre.",
    en: "This reason does not hold for this contract: choose another.",
  },
  accessBeforeEnd: {
    fr: "La connexion ne peut pas cesser avant le dernier jour, le {date}.",
    en: "Signing in cannot end before the last day, {date}.",
  },
  closed: {
    fr: "Ce plan de départ est clos depuis le {date} : il ne change plus.",
    en: "This departure has been closed since {date}: it no longer changes.",
  },
  unknownPlan: {
    fr: "Ce départ n’existe pas dans la coopérative.",
    en: "This departure does not exist in the cooperative.",
  },
  unknownStep: {
    fr: "Cette étape ne fait pas partie de ce départ.",
    en: "This step does not belong to this departure.",
  },
  stepDone: {
    fr: "Cette étape est déjà faite.",
    en: "This step is done already.",
  },
  stepSeen: {
    fr: "Cette étape se coche d’elle-même : faites l’acte, elle suivra.",
    en: "This step ticks itself: do the act, it will follow.",
  },
  notSaid: {
    fr: "Personne n’a coché cette étape : il n’y a rien à reprendre.",
    en: "Nobody ticked this step: there is nothing to take back.",
  },
  paperMissing: {
    fr: "Joignez le document : cette étape se prouve par lui.",
    en: "Attach the document: it is what proves this step.",
  },
  makeFirst: {
    fr: "Pour noter le reçu signé, établissez d’abord le solde de tout compte.",
    en: "To record the signed receipt, first draw up the final settlement.",
  },
  dayToCome: {
    fr: "Ce jour n’est pas encore venu : choisissez aujourd’hui ou un jour passé.",
    en: "This day has not come yet: choose today or a past day.",
  },
  documentNotFor: {
    fr: "La loi ne demande pas ce document pour ce contrat.",
    en: "The law does not ask for this document with this contract.",
  },
  linesMissing: {
    fr: "Pour établir le solde de tout compte, écrivez au moins une somme versée.",
    en: "To draw up the final settlement, write at least one amount paid.",
  },
  notTheirActivity: {
    fr: "Cette personne ne mène pas cette activité.",
    en: "This person does not run this activity.",
  },
  lastDayToCome: {
    fr: "Le compte s’arrête au dernier jour, le {date} : il s’établit à partir de ce jour.",
    en: "The account stops on the last day, {date}: it is drawn up from that day on.",
  },
  noFiscalYear: {
    fr: "Aucun exercice n’est ouvert au {date} : le compte ne peut pas être arrêté.",
    en: "No fiscal year is open on {date}: the account cannot be drawn up.",
  },
  nothingBooked: {
    fr: "Aucun rendez-vous ni aucune visio n’est prévu après le dernier jour.",
    en: "No appointment or video meeting is planned after the last day.",
  },
  accessEnded: {
    fr: "Les rôles et les activités de cette personne ont déjà tous une fin.",
    en: "All roles and activities of this person have an end already.",
  },
  lastDirector: {
    fr: "Vous ne pouvez pas mettre fin au rôle de la seule personne qui dirige la coopérative : nommez d’abord quelqu’un.",
    en: "You cannot end the role of the only director: first name somebody.",
  },
  stepsOpen: {
    fr: "Pour clore ce départ, il reste {n} {n:étape|étapes} à faire : {list}.",
    en: "To close this departure, {n} {n:step is|steps are} left to do: {list}.",
  },
});
