import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("handbook", {
  stranger: {
    fr: "Cette personne n’a pas, ou plus, de rôle dans la coopérative : choisissez quelqu’un d’autre.",
    en: "This person has no role in the cooperative, or no longer: choose somebody else.",
  },
  reviewPast: {
    fr: "Choisissez un jour à venir pour relire la page.",
    en: "Choose a day to come for the page to be looked at again.",
  },
  changedMeanwhile: {
    fr: "Quelqu’un a écrit cette page pendant que vous le faisiez : votre texte est gardé ici, comparez-le à celui de la page.",
    en: "Somebody wrote this page while you did: your text is kept here, compare it with the one on the page.",
  },
  fewRead: {
    fr: "Cette discussion n’est lue que par un groupe, et une page du guide par tous : écrivez la page vous-même, sans reprendre les mots des autres.",
    en: "This thread is read by a group only, and a page of the handbook by all: write the page yourself, without the words of others.",
  },
});
