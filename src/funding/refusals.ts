import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("funding", {
  funderKnown: {
    fr: "Un financeur porte déjà ce nom : choisissez-le dans la liste, ou précisez le nom.",
    en: "A funder already has this name: choose it in the list, or make the name more precise.",
  },
  unknownFunder: {
    fr: "Choisissez le financeur dans la liste, ou ajoutez-le d’abord.",
    en: "Choose the funder in the list, or add it first.",
  },
  referenceTaken: {
    fr: "Ce financeur a déjà une convention sous cette référence : corrigez l’une ou l’autre.",
    en: "This funder already has a convention under this reference: correct one or the other.",
  },
  endsBeforeStart: {
    fr: "La fin vient avant le début : corrigez l’une ou l’autre.",
    en: "The end comes before the beginning: correct one or the other.",
  },
  agesBackwards: {
    fr: "L’âge le plus haut est sous le plus bas : corrigez l’un ou l’autre.",
    en: "The highest age is below the lowest: correct one or the other.",
  },
  effectOutside: {
    fr: "L’avenant prend effet entre le {from} et le {to} : choisissez un de ces jours.",
    en: "The amendment takes effect between {from} and {to}: choose one of these days.",
  },
  supportsLater: {
    fr: "Des personnes ou des heures sont notées après le {date} : mettez d’abord fin à leur suivi.",
    en: "People or hours are recorded after {date}: end their support first.",
  },
  fileLacks: {
    fr: "Le dossier de {name} ne dit pas {what} au {date} : complétez-le d’abord.",
    en: "The file of {name} does not say {what} on {date}: complete it first.",
  },
  tooYoung: {
    fr: "{name} a {age} ans à cette date : la convention commence à {minAge} ans.",
    en: "{name} is {age} years old on that day: the convention begins at {minAge}.",
  },
  tooOld: {
    fr: "{name} a {age} ans à cette date : la convention s’arrête à {maxAge} ans.",
    en: "{name} is {age} years old on that day: the convention stops at {maxAge}.",
  },
  otherGender: {
    fr: "Le genre inscrit au dossier de {name} n’est pas celui que vise la convention.",
    en: "The gender in the file of {name} is not the one the convention is for.",
  },
  otherTerritory: {
    fr: "{name} habite au {postcode} à cette date : la convention vise {wanted}.",
    en: "{name} lives at {postcode} on that day: the convention is for {wanted}.",
  },
  otherZone: {
    fr: "{name} n’habite pas dans un territoire visé au {date} : {wanted}.",
    en: "{name} does not live in a territory of the convention on {date}: {wanted}.",
  },
  otherStage: {
    fr: "{name} est à l’étape « {stage} » du parcours au {date} : la convention vise {wanted}.",
    en: "{name} is at the stage “{stage}” of the journey on {date}: the convention is for {wanted}.",
  },
  unknownStage: {
    fr: "Une de ces étapes n’est pas du parcours de la coopérative : rechargez la page et choisissez à nouveau.",
    en: "One of these stages is not of the cooperative’s journey: reload the page and choose again.",
  },
  otherStatus: {
    fr: "{name} est sous le statut « {status} » à cette date : la convention vise {wanted}.",
    en: "{name} has the status “{status}” on that day: the convention is for {wanted}.",
  },
  noBenefit: {
    fr: "Le dossier de {name} ne dit aucun droit parmi {wanted} au {date}.",
    en: "The file of {name} says no benefit among {wanted} on {date}.",
  },
  hereTooLong: {
    fr: "{name} est dans la coopérative depuis le {date} : la convention vise les {months} premiers mois.",
    en: "{name} is in the cooperative since {date}: the convention is for the first {months} months.",
  },
  hoursSayIt: {
    fr: "Les heures de ce rendez-vous sont au registre : retirez-les d’abord pour changer de convention.",
    en: "The hours of this appointment are in the ledger: withdraw them first to change the convention.",
  },
  notSupporting: {
    fr: "Cette convention ne suit pas la personne à cette date : choisissez-en une de la liste.",
    en: "This convention does not support the person on that day: choose one of the list.",
  },
  outsidePeriod: {
    fr: "La convention va du {from} au {to} : choisissez un de ces jours.",
    en: "The convention goes from {from} to {to}: choose one of these days.",
  },
  alreadyAssigned: {
    fr: "{name} est déjà au titre de cette convention à ces dates.",
    en: "{name} is already supported by this convention on these dates.",
  },
  otherOperation: {
    fr: "{name} participe à « {convention} » (FSE+) à ces dates : un participant, une opération. Mettez d’abord fin à ce suivi.",
    en: "{name} takes part in “{convention}” (ESF+) on these dates: one participant, one operation. End that support first.",
  },
  notEuropean: {
    fr: "Cette convention ne demande pas de questionnaire : elle n’est pas du FSE+.",
    en: "This convention asks for no questionnaire: it is not of the ESF+.",
  },
  noParticipant: {
    fr: "{name} n’est pas participant de cette opération : un jour ou moins ne compte pas.",
    en: "{name} is no participant of this operation: a day or less does not count.",
  },
  notLeftYet: {
    fr: "Le suivi de {name} va jusqu’au {date} : le questionnaire de sortie se remplit à partir de ce jour.",
    en: "The support of {name} goes on until {date}: the exit questionnaire is filled from that day on.",
  },
  notEnteredYet: {
    fr: "Le suivi de {name} commence le {date} : le questionnaire d’entrée se remplit à partir de ce jour.",
    en: "The support of {name} begins on {date}: the entry questionnaire is filled from that day on.",
  },
  genderMissing: {
    fr: "Le dossier ne dit pas le sexe : choisissez-le ici.",
    en: "The file does not say the sex: choose it here.",
  },
  birthDateMissing: {
    fr: "Le dossier ne dit pas la date de naissance : écrivez-la ici.",
    en: "The file does not say the birth date: write it here.",
  },
  badBirthDate: {
    fr: "Cette date de naissance donnerait {age} ans à l’entrée : vérifiez l’année.",
    en: "This birth date would make {age} years at entry: check the year.",
  },
  paidBeforeStart: {
    fr: "La convention commence le {date} : son dernier versement ne peut venir avant.",
    en: "The convention begins on {date}: its last payment cannot come before.",
  },
  hoursAfter: {
    fr: "Des heures de cette personne sont financées jusqu’au {date} : finissez au plus tôt ce jour-là.",
    en: "Hours of this person are funded until {date}: end on that day at the earliest.",
  },
  notAssigned: {
    fr: "{name} n’est pas au titre de cette convention le {date} : affectez d’abord cette personne.",
    en: "{name} is not supported by this convention on {date}: assign this person first.",
  },
  dayToCome: {
    fr: "Cette date est à venir : notez ce qui a eu lieu.",
    en: "This date is to come: record what has happened.",
  },
  alreadyWithdrawn: {
    fr: "C’est déjà retiré, avec son motif.",
    en: "It is withdrawn already, with its reason.",
  },
  notHeld: {
    fr: "Dites d’abord que ce rendez-vous a eu lieu : ses heures se notent ensuite.",
    en: "Say first that this appointment was held: its hours are recorded afterwards.",
  },
  notEnded: {
    fr: "Ces heures ne sont pas finies : notez-les après.",
    en: "These hours are not over: record them afterwards.",
  },
  hoursBackwards: {
    fr: "Ces heures finissent avant de commencer : corrigez l’une ou l’autre.",
    en: "These hours end before they begin: correct one or the other.",
  },
  hoursTooLong: {
    fr: "Douze heures d’affilée au plus : notez-les en plusieurs fois.",
    en: "Twelve hours in a row at most: record them in several parts.",
  },
  reasonMissing: {
    fr: "Sans rendez-vous, dites pourquoi vous notez ces heures à la main.",
    en: "Without an appointment, say why you record these hours by hand.",
  },
  dayMissing: {
    fr: "Dites le jour, le début et la fin de ces heures.",
    en: "Say the day, the beginning and the end of these hours.",
  },
  appointmentRecorded: {
    fr: "Les heures de ce rendez-vous sont déjà notées.",
    en: "The hours of this appointment are recorded already.",
  },
  spentTwice: {
    fr: "Vous avez déjà noté des heures de {from} à {to} ce jour-là : corrigez les unes ou les autres.",
    en: "You have already recorded hours from {from} to {to} on that day: correct one or the other.",
  },
  fundedTwice: {
    fr: "Ces heures de {name} sont déjà financées par « {convention} » : une heure n’est payée qu’une fois.",
    en: "These hours of {name} are already funded by “{convention}”: an hour is paid once only.",
  },
  monthAtSignature: {
    fr: "La feuille de {month} est à la signature : retirez-la d’abord pour corriger ce mois.",
    en: "The sheet of {month} is out for signature: take it back first to correct this month.",
  },
  monthClosed: {
    fr: "La feuille de {month} est signée par les deux : ce mois ne change plus.",
    en: "The sheet of {month} is signed by both: this month no longer changes.",
  },
  monthNotOver: {
    fr: "Le mois {month} n’est pas fini : signez sa feuille à partir du premier jour du suivant.",
    en: "The month {month} is not over: sign its sheet from the first day of the next.",
  },
  nothingToSign: {
    fr: "Aucune heure n’est notée pour {month} : il n’y a rien à signer.",
    en: "No hours are recorded for {month}: there is nothing to sign.",
  },
  nobodyCountersigns: {
    fr: "Personne ne peut contresigner : il faut une autre personne à la direction.",
    en: "Nobody can countersign: another person must be director.",
  },
  notAsked: {
    fr: "Cette feuille n’est pas à signer : elle a été retirée.",
    en: "This sheet is not to be signed: it was taken back.",
  },
});
