import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("dossiers", {
  unknownField: {
    fr: "Le champ « {field} » n’est pas de cette partie du dossier.",
    en: "The field “{field}” is not of this part of the file.",
  },
  unchanged: {
    fr: "Rien ne change : modifiez au moins un champ.",
    en: "Nothing changes: modify at least one field.",
  },
  tooFarAhead: {
    fr: "Cette date d’effet est à plus d’un an : choisissez-en une plus proche.",
    en: "This date of effect is more than a year away: choose a nearer one.",
  },
  wrongNir: {
    fr: "Ce numéro de sécurité sociale est faux : sa clé ne correspond pas. Recopiez ses quinze signes.",
    en: "This social security number is wrong: its key does not match. Copy its fifteen signs again.",
  },
  nirContradicts: {
    fr: "Le numéro de sécurité sociale et la date de naissance ou le sexe ne vont pas ensemble : corrigez l’un ou l’autre.",
    en: "The social security number does not go with the birth date or the sex: correct one or the other.",
  },
  wrongIban: {
    fr: "Cet IBAN est faux : sa clé ne correspond pas. Recopiez-le depuis le relevé d’identité bancaire.",
    en: "This IBAN is wrong: its key does not match. Copy it again from the bank’s document.",
  },
  holderMissing: {
    fr: "Dites à quel nom est le compte : l’IBAN seul ne suffit pas.",
    en: "Say in whose name the account is: the IBAN alone is not enough.",
  },
  wrongGender: {
    fr: "Choisissez féminin ou masculin : c’est le sexe de l’état civil, que demandent les déclarations.",
    en: "Choose female or male: it is the sex of the civil register, which declarations ask for.",
  },
  wrongYesNo: {
    fr: "Choisissez oui ou non, ou laissez vide tant que vous ne le savez pas.",
    en: "Choose yes or no, or leave it empty as long as you do not know.",
  },
  wrongDate: { fr: "Ce n’est pas une date du calendrier.", en: "This is not a date of the calendar." },
  bornInFuture: {
    fr: "Cette date de naissance est à venir.",
    en: "This birth date is still to come.",
  },
  tooYoung: {
    fr: "Cette personne aurait moins de seize ans : elle ne peut pas travailler ici (C. trav. art. L4153-1).",
    en: "This person would be under sixteen: they may not work here (labour code, art. L4153-1).",
  },
  tooOld: {
    fr: "Cette personne aurait plus de cent dix ans : vérifiez l’année de naissance.",
    en: "This person would be over a hundred and ten: check the year of birth.",
  },
  alreadyDecided: {
    fr: "Cette modification n’attend plus de décision.",
    en: "This change no longer waits for a decision.",
  },
  fourEyes: {
    fr: "Une autre personne doit confirmer : vous avez saisi ces coordonnées, ou ce sont les vôtres.",
    en: "Somebody else must confirm: you entered these details, or they are yours.",
  },
  reasonMissing: {
    fr: "Dites pourquoi vous refusez : la personne le lira.",
    en: "Say why you refuse: the person will read it.",
  },
  endsBeforeStart: {
    fr: "La garantie finirait avant de commencer.",
    en: "The cover would end before it starts.",
  },
  labelMissing: {
    fr: "Dites quel est ce document : « autre » ne suffit pas à le retrouver.",
    en: "Say which document this is: “other” is not enough to find it again.",
  },
  documentEnded: {
    fr: "Ce document n’est plus valable depuis le {date} : donnez celui qui l’est.",
    en: "This document has not been valid since {date}: give the one that is.",
  },
  documentDecided: {
    fr: "Ce document est déjà accepté ou renvoyé.",
    en: "This document is already accepted or sent back.",
  },
  askedAlready: {
    fr: "Ce document est déjà demandé pour le {date} : retirez d’abord cette demande.",
    en: "This document is already asked for by {date}: first withdraw that request.",
  },
  dueInPast: {
    fr: "Cette date est passée : choisissez-en une à venir.",
    en: "This date has passed: choose one to come.",
  },
  askOver: {
    fr: "Cette demande est terminée : le document est accepté, ou n’est plus demandé.",
    en: "This request is over: the document is accepted, or no longer asked for.",
  },
  certificateMissing: {
    fr: "Joignez l’attestation de l’assureur : c’est elle qui sera vérifiée.",
    en: "Attach the insurer’s certificate: it is what will be checked.",
  },
  coverDecided: {
    fr: "Cette attestation n’attend plus de vérification.",
    en: "This certificate no longer waits to be checked.",
  },
  sameDuty: {
    fr: "C’est déjà ainsi à cette date : rien ne change.",
    en: "It is so on that date already: nothing changes.",
  },
});
