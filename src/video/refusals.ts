import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("video", {
  over: {
    fr: "Cette visio est terminée : convenez d’une autre heure avec la personne qui vous attendait.",
    en: "This video meeting is over: agree on another time with whoever was expecting you.",
  },
  full: {
    fr: "Quatre personnes sont déjà dans cette visio, le plus que supporte une liaison directe : attendez qu’une d’elles sorte.",
    en: "Four people are already in this video meeting, the most that a direct connection bears: wait until one of them leaves.",
  },
  notWaiting: {
    fr: "Cette personne n’attend plus : elle est déjà entrée, ou elle est partie.",
    en: "This person waits no longer: they are in already, or they have left.",
  },
  backwards: {
    fr: "La visio finit avant de commencer, ou dure plus d’un jour : corrigez l’une des deux heures.",
    en: "The video meeting ends before it begins, or lasts more than a day: correct one of the two times.",
  },
  past: {
    fr: "Cette visio finit dans le passé : choisissez une heure à venir.",
    en: "This video meeting ends in the past: choose a time to come.",
  },
  strangers: {
    fr: "Une des personnes invitées n’est pas de la coopérative : invitez-la par un lien d’invité.",
    en: "One of those invited is not of the cooperative: invite them by a guest link.",
  },
  tooMany: {
    fr: "Une liaison directe supporte quatre personnes, vous compris : invitez-en moins, ou réglez un serveur de visio.",
    en: "A direct connection bears four people, you included: invite fewer, or set a video server.",
  },
  notWithin: {
    fr: "Vous n’êtes plus dans cette visio : entrez de nouveau pour écrire ou envoyer.",
    en: "You are no longer in this video meeting: enter again to write or send.",
  },
  noteFull: {
    fr: "Ces notes dépassent 10 000 signes : retirez-en une partie pour que la suite soit gardée.",
    en: "These notes exceed 10,000 characters: take some out so that the rest is kept.",
  },
  notPresent: {
    fr: "Cette personne n’est plus dans la visio : choisissez quelqu’un qui y est.",
    en: "This person is no longer in the meeting: choose somebody who is.",
  },
  duePast: {
    fr: "Cette échéance est passée : choisissez aujourd’hui ou plus tard.",
    en: "This due date has passed: choose today or later.",
  },
  tooManyActions: {
    fr: "Cette visio a déjà vingt actions : retirez-en une, ou écrivez la suite dans les notes.",
    en: "This meeting has twenty actions already: remove one, or write the rest in the notes.",
  },
  notAFile: {
    fr: "« {name} » n’est ni un PDF, ni une image (JPEG, PNG, WebP), ni un document de bureautique sans macro (Word, Excel, PowerPoint, LibreOffice) : envoyez-le sous l’une de ces formes.",
    en: "“{name}” is no PDF, picture (JPEG, PNG, WebP) nor office document without macros (Word, Excel, PowerPoint, LibreOffice): send it in one of these forms.",
  },
  tooManyFiles: {
    fr: "Vingt fichiers sont déjà dans cette visio : réunissez les suivants en un seul, dans une autre visio.",
    en: "Twenty files are in this meeting already: gather the next ones into one, in another meeting.",
  },
});
