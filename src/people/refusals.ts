import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("people", {
  confirmFirst: {
    fr: "Confirmez d’abord que c’est bien vous : votre mot de passe, ou un code reçu par courriel, vous est redemandé avant d’emporter des données. Cela se fait dans le navigateur et vaut dix minutes.",
    en: "First confirm that it is you: your password, or a code received by mail, is asked again before data are taken away. It is done in the browser and holds for ten minutes.",
  },
  listForgotten: {
    fr: "Ces filtres ne sont plus gardés.",
    en: "These filters are no longer kept.",
  },
  tooManyLists: {
    fr: "Vous gardez déjà {most} sélections de cette liste : retirez-en une d’abord.",
    en: "You already keep {most} selections of this list: first remove one.",
  },
  draftTooLarge: {
    fr: "Ce brouillon est trop long pour être gardé ici ; enregistrez-le en deux documents.",
    en: "This draft is too long to be kept here; save it as two documents.",
  },
  hasRole: {
    fr: "{name} a déjà ce rôle à cette date.",
    en: "{name} already has this role on that date.",
  },
  importRefused: {
    fr: "Ce fichier ne peut pas être repris ; personne n’a été enregistré. Corrigez-le, puis recommencez :\n{list}",
    en: "This file cannot be taken over; nobody was admitted. Correct it, then try again:\n{list}",
  },
  mandateEnded: {
    fr: "Ce rôle a déjà pris fin le {date}.",
    en: "This role already ended on {date}.",
  },
  endsBeforeStart: {
    fr: "Ce rôle commence le {date} : il ne peut pas finir avant.",
    en: "This role starts on {date}: it cannot end before.",
  },
  lastDirector: {
    fr: "La coopérative n’aurait plus de direction : admettez d’abord une autre personne à ce rôle.",
    en: "The cooperative would be left without a director: first admit another person to this role.",
  },
  unknownLanguage: {
    fr: "Cette langue n’est pas encore disponible ici.",
    en: "This language is not available here yet.",
  },
  alreadyEntered: {
    fr: "{name} a déjà choisi son mot de passe : l’invitation n’a plus d’objet.",
    en: "{name} has already chosen a password: the invitation has no purpose any more.",
  },
  sameEmail: {
    fr: "C’est déjà votre adresse : donnez celle qui doit la remplacer.",
    en: "This is already your address: give the one that shall replace it.",
  },
  emailTaken: {
    fr: "Cette adresse est déjà celle d’une autre personne.",
    en: "This address is already another person’s.",
  },
  tokenTaken: {
    fr: "Cette clé existe déjà : tirez-en une nouvelle.",
    en: "This key exists already: draw a new one.",
  },
  tokenEnded: {
    fr: "La fin de la clé est passée : choisissez aujourd’hui ou plus tard.",
    en: "The end of the key has passed: choose today or later.",
  },
  tokenTooLong: {
    fr: "Une clé vit un an au plus : choisissez une fin plus proche, vous en ferez une autre.",
    en: "A key lives for a year at most: choose a nearer end, you will make another.",
  },
  tokenRevoked: {
    fr: "Cette clé est déjà révoquée.",
    en: "This key is already revoked.",
  },
});
