import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("documents", {
  notALogo: {
    fr: "Ce fichier n’est pas une image PNG, JPEG ou WebP : enregistrez le logo sous l’une de ces formes.",
    en: "This file is not a PNG, JPEG or WebP picture: save the logo in one of these forms.",
  },
  logoTooHeavy: {
    fr: "Ce logo pèse plus de 2 Mo : réduisez-le, puis choisissez-le de nouveau.",
    en: "This logo weighs more than 2 MB: make it smaller, then choose it again.",
  },
  notAPaper: {
    fr: "« {name} » n’est ni un PDF, ni une image JPEG ou PNG, ni un XML ; joignez la pièce sous l’une de ces formes.",
    en: "“{name}” is no PDF, JPEG or PNG image, nor XML; attach the paper in one of these forms.",
  },
  paperTooLarge: {
    fr: "« {name} » dépasse 10 Mo ; allégez-la avant de la joindre.",
    en: "“{name}” exceeds 10 MB; make it smaller before attaching it.",
  },
  templateField: {
    fr: "Ligne {line} : le champ « {name} » n’existe pas ; choisissez-en un dans la liste.",
    en: "Line {line}: the field “{name}” does not exist; choose one from the list.",
  },
  templateFieldNear: {
    fr: "Ligne {line} : le champ « {name} » n’existe pas ; vouliez-vous dire « {nearest} » ?",
    en: "Line {line}: the field “{name}” does not exist; did you mean “{nearest}”?",
  },
  templateUnclosed: {
    fr: "Ligne {line} : la condition « si {name} » n’est pas finie ; ajoutez un « fin » entre doubles accolades.",
    en: "Line {line}: the condition “si {name}” is not finished; add a “fin” between double braces.",
  },
  templateStray: {
    fr: "Ligne {line} : « {name} » ne répond à aucune condition « si ».",
    en: "Line {line}: “{name}” answers no condition “si”.",
  },
  notYourSignature: {
    fr: "Ce document n’attend pas votre signature : connectez-vous avec le compte auquel le lien a été envoyé.",
    en: "This document does not wait for your signature: sign in with the account the link was sent to.",
  },
  requestWithdrawn: {
    fr: "Ce document n’est plus à signer : la demande a été retirée.",
    en: "This document is no longer to be signed: the request was withdrawn.",
  },
  alreadySigned: {
    fr: "Vous avez déjà signé ce document.",
    en: "You have signed this document already.",
  },
  notYourTurn: {
    fr: "{name} signe avant vous : vous serez prévenu ensuite.",
    en: "{name} signs before you: you will be told afterwards.",
  },
  codeJustSent: {
    fr: "Un code vient de partir : regardez vos courriels, ou attendez une demi-minute.",
    en: "A code has just left: look at your mail, or wait for half a minute.",
  },
  codeExpired: {
    fr: "Ce code ne vaut plus : demandez-en un autre.",
    en: "This code no longer holds: ask for another.",
  },
  codeSpent: {
    fr: "Ce code a été essayé cinq fois : demandez-en un autre.",
    en: "This code was tried five times: ask for another.",
  },
  codeMissing: {
    fr: "Pour signer, donnez d’abord le code reçu par courriel.",
    en: "To sign, first give the code received by e-mail.",
  },
  consentMissing: {
    fr: "Pour signer, cochez d’abord que vous avez lu le document et que vous l’acceptez.",
    en: "To sign, first tick that you have read the document and accept it.",
  },
});
