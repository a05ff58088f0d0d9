import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("privacy", {
  askedAlready: {
    fr: "Cette demande est déjà faite et attend sa réponse, au plus tard le {date}.",
    en: "This was asked already and is waiting for its answer, by {date} at the latest.",
  },
  askedLater: {
    fr: "Une demande ne peut pas être datée après aujourd’hui.",
    en: "A request cannot be dated after today.",
  },
  answered: {
    fr: "Cette demande a déjà sa réponse.",
    en: "This request is answered already.",
  },
  extended: {
    fr: "Le délai de cette demande est déjà prolongé de deux mois : il ne l’est qu’une fois.",
    en: "The time of this request is extended by two months already: it is only once.",
  },
  tooLateToExtend: {
    fr: "Le mois est passé : un délai se prolonge avant sa fin, répondez maintenant.",
    en: "The month is over: a time is extended before its end, answer now.",
  },
  notErasure: {
    fr: "Cette demande n’est pas une demande d’effacement : répondez-y par un texte.",
    en: "This is no request for erasure: answer it in words.",
  },
  lastDirector: {
    fr: "{name} est seule à diriger la coopérative : nommez d’abord une autre personne.",
    en: "{name} is the only director of the cooperative: first appoint somebody else.",
  },
  underDispute: {
    fr: "Les données de {name} sont gardées jusqu’au {date} pour un litige : répondez par un refus motivé.",
    en: "The data of {name} is kept until {date} for a dispute: answer with a refusal and its reason.",
  },
  nothingDue: {
    fr: "Aucune donnée n’est au bout de sa durée aujourd’hui.",
    en: "No data is at the end of its term today.",
  },
  heldAlready: {
    fr: "L’effacement des données de {name} est déjà suspendu jusqu’au {date}.",
    en: "The erasure of the data of {name} is suspended already until {date}.",
  },
  heldBackwards: {
    fr: "La suspension doit finir après aujourd’hui.",
    en: "The suspension must end after today.",
  },
  liftedAlready: {
    fr: "Cette suspension est déjà levée ou finie.",
    en: "This suspension is lifted or over already.",
  },
  processorKnown: {
    fr: "« {name} » est déjà dans la liste : corrigez sa fiche.",
    en: "“{name}” is in the list already: correct its sheet.",
  },
  processorRetired: {
    fr: "Ce sous-traitant est déjà retiré de la liste.",
    en: "This processor is retired from the list already.",
  },
  processingKnown: {
    fr: "« {name} » est déjà au registre : corrigez sa fiche.",
    en: "“{name}” is in the register already: correct its sheet.",
  },
  processingRetired: {
    fr: "Ce traitement est déjà retiré du registre.",
    en: "This processing is retired from the register already.",
  },
  foundLater: {
    fr: "Une violation ne peut pas avoir été constatée après maintenant.",
    en: "A breach cannot have been found after now.",
  },
  stepTaken: {
    fr: "Cette étape est déjà notée pour cette violation : elle ne change plus.",
    en: "This step is recorded for this breach already: it does not change any more.",
  },
  stepLater: {
    fr: "Une étape se note le jour où elle est faite, ou après.",
    en: "A step is recorded on the day it is done, or later.",
  },
  stepsMissing: {
    fr: "Avant de clore, dites si la CNIL et les personnes ont été prévenues, ou pourquoi non.",
    en: "Before closing, say whether the authority and the people were told, or why not.",
  },
});
