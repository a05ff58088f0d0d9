import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("publishing", {
  addressTaken: {
    fr: "L’adresse « {slug} » est celle d’une autre page, aujourd’hui ou autrefois : choisissez-en une autre.",
    en: "The address “{slug}” is that of another page, now or before: choose another.",
  },
  homeStays: {
    fr: "La page d’accueil garde son adresse, et n’est pas dans le menu : le nom de la coopérative y mène.",
    en: "The home page keeps its address and is not in the menu: the name of the cooperative leads to it.",
  },
  blockLacks: {
    fr: "Il manque quelque chose à ce bloc ({n}) : complétez-le ou retirez-le.",
    en: "Something is missing in this block ({n}): complete it or take it away.",
  },
  unknownPicture: {
    fr: "Cette image n’est plus dans la médiathèque : choisissez-en une autre.",
    en: "This picture is no longer in the library: choose another.",
  },
  changedMeanwhile: {
    fr: "Quelqu’un a modifié cette page pendant que vous l’écriviez : votre texte est gardé ici, comparez-le à la version enregistrée.",
    en: "Somebody changed this page while you wrote: your text is kept here, compare it with the saved version.",
  },
  noVersion: {
    fr: "Cette version n’existe pas : rechargez la page.",
    en: "This version does not exist: reload the page.",
  },
  sameVersion: {
    fr: "Cette version est déjà celle que tout le monde voit.",
    en: "This version is already the one that everybody sees.",
  },
  planPast: {
    fr: "Cette heure est passée : publiez maintenant, ou choisissez une heure à venir.",
    en: "This time has passed: publish now, or choose a time to come.",
  },
  notShown: {
    fr: "Cette page n’est ni publiée ni prévue : il n’y a rien à retirer.",
    en: "This page is neither published nor planned: there is nothing to withdraw.",
  },
  notAPicture: {
    fr: "« {name} » n’est pas une image JPEG, PNG ou WebP lisible.",
    en: "“{name}” is no JPEG, PNG or WebP picture that can be read.",
  },
  tooManyPixels: {
    fr: "« {name} » compte {millions} millions de points ; {most} suffisent : réduisez-la, puis envoyez-la de nouveau.",
    en: "“{name}” has {millions} million pixels; {most} are enough: make it smaller, then send it again.",
  },
  pictureUsed: {
    fr: "La page « {title} » montre cette image : retirez-la d’abord de la page.",
    en: "The page “{title}” shows this picture: first take it out of the page.",
  },
});
