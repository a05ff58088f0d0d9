import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("help", {
  notOpen: {
    fr: "Cette demande n’est pas, ou plus, ouverte : rechargez la page.",
    en: "This request is not open, or no longer: reload the page.",
  },
  openAlready: {
    fr: "Cette demande est déjà ouverte.",
    en: "This request is already open.",
  },
  over: {
    fr: "Cette demande est terminée : rouvrez-la d’abord.",
    en: "This request is over: first open it again.",
  },
  dayPast: {
    fr: "Ce jour est passé : choisissez-en un à venir, ou aucun.",
    en: "This day is past: choose one to come, or none.",
  },
  notAFile: {
    fr: "« {name} » n’est ni un PDF, ni une image, ni un document de bureau : enregistrez-le sous l’une de ces formes.",
    en: "“{name}” is no PDF, picture or office document: save it in one of these forms.",
  },
  ownRequest: {
    fr: "C’est votre propre demande : les autres y répondent.",
    en: "This is your own request: others answer it.",
  },
  offeredAlready: {
    fr: "Vous avez déjà proposé votre aide.",
    en: "You have already offered your help.",
  },
  notOffered: {
    fr: "Cette personne ne s’est pas, ou plus, proposée.",
    en: "This person did not offer themselves, or no longer.",
  },
  chosen: {
    fr: "Vous avez été choisi pour aider : prévenez la personne avant de vous retirer, c’est à elle de choisir quelqu’un d’autre.",
    en: "You were chosen to help: tell the person before you withdraw, they choose somebody else.",
  },
  laterPast: {
    fr: "Choisissez un jour à venir, dans les trois mois.",
    en: "Choose a day to come, within three months.",
  },
  nobodyChosen: {
    fr: "Personne n’a encore été choisi pour aider : les heures se disent ensuite.",
    en: "Nobody was chosen to help yet: hours are said afterwards.",
  },
  agreedAlready: {
    fr: "Vous êtes déjà d’accord sur ces heures.",
    en: "You already agree on these hours.",
  },
});
