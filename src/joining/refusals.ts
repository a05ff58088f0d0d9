import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("joining", {
  unknownPrescriber: {
    fr: "Cet organisme n’est plus dans la liste : choisissez-en un autre.",
    en: "This organisation is no longer in the list: choose another one.",
  },
  bornInFuture: {
    fr: "Cette date de naissance est à venir : vérifiez l’année.",
    en: "This birth date is to come: check the year.",
  },
  tooYoung: {
    fr: "On rejoint la coopérative à partir de seize ans : vérifiez l’année.",
    en: "One joins the cooperative from sixteen on: check the year.",
  },
  tooOld: {
    fr: "Cette date de naissance est trop ancienne : vérifiez l’année.",
    en: "This birth date is too long ago: check the year.",
  },
  unknownMeeting: {
    fr: "Cette réunion n’existe pas : choisissez-en une autre.",
    en: "This meeting does not exist: choose another one.",
  },
  meetingOver: {
    fr: "Cette réunion a déjà commencé : choisissez-en une autre.",
    en: "This meeting has begun: choose another one.",
  },
  meetingCancelled: {
    fr: "Cette réunion est annulée : choisissez-en une autre.",
    en: "This meeting is cancelled: choose another one.",
  },
  alreadyRegistered: {
    fr: "L’inscription à cette réunion est déjà faite : il n’y a rien à changer.",
    en: "The registration for this meeting is done already: there is nothing to change.",
  },
  notRegistered: {
    fr: "Il n’y a pas d’inscription à annuler à cette réunion.",
    en: "There is no registration to cancel for this meeting.",
  },
  alreadyApplied: {
    fr: "Cette candidature est déjà déposée : vous la suivez sur sa page.",
    en: "This application is already made: follow it on its page.",
  },
  over: {
    fr: "Cette candidature est close : rien n’y change plus. Pour revenir, déposez-en une nouvelle.",
    en: "This application is closed: nothing changes any more. To come back, make a new one.",
  },
  inPast: {
    fr: "Choisissez un jour et une heure à venir.",
    en: "Choose a day and a time to come.",
  },
  inFuture: {
    fr: "L’entretien n’a pas encore eu lieu à cette date : choisissez aujourd’hui ou un jour passé.",
    en: "The interview was not held yet on that day: choose today or a past day.",
  },
  endsBeforeStart: {
    fr: "La réunion finit avant de commencer : vérifiez les heures.",
    en: "The meeting ends before it begins: check the times.",
  },
  placeMissing: {
    fr: "Choisissez un site, ou écrivez l’adresse de la réunion.",
    en: "Choose a site, or write the address of the meeting.",
  },
  linkMissing: {
    fr: "Donnez le lien de la réunion en ligne : il commence par https://.",
    en: "Give the link of the online meeting: it begins with https://.",
  },
  unknownSite: {
    fr: "Ce site n’existe pas : choisissez-en un autre.",
    en: "This site does not exist: choose another one.",
  },
  seatsTaken: {
    fr: "{n} personnes ont déjà une place : vous ne pouvez pas en offrir moins.",
    en: "{n} people have a seat already: you cannot offer fewer.",
  },
  notBegun: {
    fr: "La réunion n’a pas commencé : la présence se note ensuite.",
    en: "The meeting has not begun: attendance is noted afterwards.",
  },
  notInMeeting: {
    fr: "Cette personne n’est pas inscrite à cette réunion.",
    en: "This person is not registered for this meeting.",
  },
  nameTaken: {
    fr: "Un organisme porte déjà ce nom : choisissez-en un autre ou modifiez le premier.",
    en: "An organisation has this name already: choose another or change the first.",
  },
  prescriberRetired: {
    fr: "Cet organisme est déjà retiré de la liste.",
    en: "This organisation is removed from the list already.",
  },
  interviewerTaken: {
    fr: "{name} n’est pas libre à cette heure : choisissez un autre moment, ou une autre personne.",
    en: "{name} is not free at that hour: choose another moment, or somebody else.",
  },
  notOfTeam: {
    fr: "Cette personne n’accompagne pas de candidats ici : choisissez quelqu’un de l’équipe.",
    en: "This person does not follow candidates here: choose somebody of the team.",
  },
  notForYou: {
    fr: "Vous prenez une candidature pour vous, ou vous la rendez ; seuls les ressources humaines et la direction la confient à quelqu’un d’autre.",
    en: "You take an application yourself, or give it back; only human resources and the director give it to somebody else.",
  },
  notAppliedYet: {
    fr: "La candidature n’est pas encore déposée : demandez-la d’abord, ou saisissez-la.",
    en: "The application is not made yet: ask for it first, or type it in.",
  },
  decided: {
    fr: "La décision est déjà prise : elle ne change plus.",
    en: "The decision is made already: it does not change any more.",
  },
  whereTo: {
    fr: "Dites vers qui vous orientez cette personne.",
    en: "Say to whom you orient this person.",
  },
  againMissing: {
    fr: "Dites à quelle date la candidature sera revue.",
    en: "Say on what day the application will be looked at again.",
  },
  notAccepted: {
    fr: "Pour accueillir cette personne, acceptez d’abord sa candidature.",
    en: "To welcome this person, first accept their application.",
  },
  alreadyAdmitted: {
    fr: "Cette personne est déjà accueillie.",
    en: "This person is welcomed already.",
  },
  stillOpen: {
    fr: "Retirez d’abord la candidature : ses données servent tant qu’elle est ouverte.",
    en: "First withdraw the application: its data serve while it is open.",
  },
  keptWithPerson: {
    fr: "Cette personne est entrée dans la coopérative : ses données suivent les règles de son dossier.",
    en: "This person has joined the cooperative: their data follow the rules of their file.",
  },
});
