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
});
