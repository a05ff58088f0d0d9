import { defineRefusals } from "../foundation/refusal.ts";
import { programmeRefusals } from "./programme-refusals.ts";

export const refusals = {
  ...programmeRefusals,
  ...defineRefusals("forum", {
    held: {
      fr: "Cette édition du forum a eu lieu : rien n’y change plus.",
      en: "This edition of the forum has been held: nothing of it changes any more.",
    },
    endsBefore: {
      fr: "La fin vient après le début : changez l’un ou l’autre.",
      en: "The end comes after the beginning: change one or the other.",
    },
    tooLong: {
      fr: "Un forum dure sept jours au plus.",
      en: "A forum lasts seven days at most.",
    },
    callCrossed: {
      fr: "L’appel se ferme après son ouverture et avant le premier jour du forum.",
      en: "The call closes after it opens and before the first day of the forum.",
    },
    venueMissing: {
      fr: "Choisissez au moins une salle, ou donnez un nom à une salle en ligne.",
      en: "Choose at least one room, or name one online.",
    },
    unknownRoom: {
      fr: "Une de ces salles n’est plus proposée : choisissez-en une autre.",
      en: "One of these rooms is no longer offered: choose another.",
    },
    strangers: {
      fr: "Choisissez parmi les personnes qui ont un rôle dans la coopérative.",
      en: "Choose among the people who have a role in the cooperative.",
    },
    stillUsed: {
      fr: "Une salle, une piste ou un critère que vous enlevez sert déjà : gardez-le, ou libérez-le d’abord.",
      en: "A room, a track or a criterion that you take away is in use: keep it, or free it first.",
    },
    leftOutside: {
      fr: "{n} {n:atelier du programme serait|ateliers du programme seraient} hors de ces jours ou de ces heures : déplacez-les d’abord.",
      en: "{n} {n:session|sessions} of the programme would be outside these days or hours: move them first.",
    },
    notOpen: {
      fr: "L’appel à ateliers ouvre le {date} à {time} : vous proposerez à partir de là.",
      en: "The call for workshops opens on {date} at {time}: propose from then on.",
    },
    late: {
      fr: "Les propositions étaient attendues jusqu’au {date} à {time} : la vôtre est gardée en brouillon, et l’équipe peut vous donner un code pour l’envoyer quand même.",
      en: "Proposals were expected until {date} at {time}: yours is kept as a draft, and the team may give you a code to send it all the same.",
    },
    wrongCode: {
      fr: "Ce n’est pas le code de l’équipe : votre proposition est gardée en brouillon.",
      en: "This is not the code of the team: your proposal is kept as a draft.",
    },
    activityMissing: {
      fr: "Dites quelle activité propose cet atelier.",
      en: "Say which business proposes this workshop.",
    },
    notYourActivity: {
      fr: "Cette activité n’est pas la vôtre : choisissez-en une où vous êtes.",
      en: "This business is not yours: choose one you are in.",
    },
    unknownTrack: {
      fr: "Cette piste n’est plus proposée : choisissez-en une autre.",
      en: "This track is no longer offered: choose another.",
    },
    unknownNeed: {
      fr: "Ce besoin n’est plus dans la liste : choisissez-en un autre, ou aucun.",
      en: "This need is no longer listed: choose another, or none.",
    },
    onlineOnly: {
      fr: "Cette édition est entièrement en ligne : choisissez « en ligne » ou « l’un ou l’autre ».",
      en: "This edition is online only: choose “online” or “either”.",
    },
    siteOnly: {
      fr: "Cette édition a lieu sur place : choisissez « sur place » ou « l’un ou l’autre ».",
      en: "This edition is on site: choose “on site” or “either”.",
    },
    ended: {
      fr: "Cette proposition est close : écrivez-en une nouvelle.",
      en: "This proposal is closed: write a new one.",
    },
    beingRead: {
      fr: "L’appel est clos et votre proposition est lue : elle reste telle quelle jusqu’à la réponse.",
      en: "The call is closed and your proposal is being read: it stays as it is until the answer.",
    },
    submittedAlready: {
      fr: "Cette proposition est déjà envoyée.",
      en: "This proposal has already been sent.",
    },
    aboutMissing: {
      fr: "Pour envoyer cette proposition, décrivez d’abord l’atelier : c’est ce que liront les participants.",
      en: "To send this proposal, first describe the workshop: it is what participants will read.",
    },
    notWaiting: {
      fr: "Cette proposition n’attend pas de réponse.",
      en: "This proposal does not wait for an answer.",
    },
    hostAlready: {
      fr: "Cette personne anime déjà l’atelier, ou y est invitée.",
      en: "This person already runs the workshop, or is invited to.",
    },
    tooManyHosts: {
      fr: "Un atelier est animé par {n} personnes au plus.",
      en: "A workshop is run by {n} people at most.",
    },
    lastHost: {
      fr: "Vous êtes la seule personne à animer cet atelier : invitez quelqu’un, ou retirez la proposition.",
      en: "You alone run this workshop: invite somebody, or take the proposal back.",
    },
    notAccepted: {
      fr: "Cette proposition n’est pas retenue, ou ne l’est plus.",
      en: "This proposal is not accepted, or no longer.",
    },
    tooNear: {
      fr: "Vous êtes trop proche de cette proposition pour la juger : d’autres la lisent.",
      en: "You are too near to this proposal to judge it: others read it.",
    },
    changedMeanwhile: {
      fr: "La proposition a changé pendant que vous la lisiez : relisez-la, vos notes sont encore là.",
      en: "The proposal changed while you read it: read it again, your scores are still here.",
    },
    phasesCross: {
      fr: "Deux phases de lecture se chevauchent, ou l’une finit avant de commencer : changez leurs dates.",
      en: "Two reading phases overlap, or one ends before it begins: change their dates.",
    },
    readingOpens: {
      fr: "La lecture des propositions ouvre le {date} à {time}.",
      en: "Reading the proposals opens on {date} at {time}.",
    },
    readingOver: {
      fr: "La lecture des propositions est close.",
      en: "Reading the proposals is over.",
    },
    notWeighed: {
      fr: "Dans cette phase on lit sans noter : votre lecture se note dans une autre.",
      en: "In this phase one reads without judging: judge in another one.",
    },
    scoresMissing: {
      fr: "Donnez une note de 1 à 5 à chaque critère.",
      en: "Give each criterion a score from 1 to 5.",
    },
    nothingOfYours: {
      fr: "Rien de ce que vous animez n’attend de réponse.",
      en: "Nothing that you run waits for an answer.",
    },
    nobodyElse: {
      fr: "Personne d’autre dans l’équipe ne peut y répondre : donnez d’abord ce rôle à quelqu’un qui ne l’anime pas.",
      en: "Nobody else of the team can answer it: first give this role to somebody who does not run it.",
    },
    nothingToSend: {
      fr: "Aucune réponse n’est prête : jugez d’abord des propositions.",
      en: "No answer is ready: judge some proposals first.",
    },
  }),
};
