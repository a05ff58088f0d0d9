import { defineWords } from "../../foundation/words.ts";

/** What the pages of lettering say. */
export const words = defineWords("ledger.lettering-page", {
  title: { fr: "Lettrage", en: "Lettering" },
  intro: {
    fr: "Ce qui reste ouvert, par compte et par tiers, le plus ancien d’abord.",
    en: "What is still open, by account and third party, the oldest first.",
  },
  search: { fr: "Compte ou tiers", en: "Account or third party" },
  party: { fr: "Tiers", en: "Third party" },
  noParty: { fr: "Sans tiers", en: "No third party" },
  lines: { fr: "Lignes", en: "Lines" },
  oldest: { fr: "Depuis le", en: "Since" },
  nothing: { fr: "Rien à lettrer", en: "Nothing to letter" },
  nothingWhy: {
    fr: "Toutes les lignes des comptes lettrables sont lettrées, ou aucune ne répond à cette recherche.",
    en: "Every line of the lettered accounts is lettered, or none answers this search.",
  },
  openLines: { fr: "Lignes ouvertes", en: "Open lines" },
  allLettered: {
    fr: "Toutes les lignes sont lettrées : ce compte est en ordre.",
    en: "Every line is lettered: this account is in order.",
  },
  onlyNewest: {
    fr: "Les {n} lettrages les plus récents sont montrés ; les autres se lisent au compte du tiers.",
    en: "The {n} newest letterings are shown; the others are read on the account of the third party.",
  },
  onlyFirst: {
    fr: "Les {n} lignes les plus anciennes sont montrées.",
    en: "The {n} oldest lines are shown.",
  },
  byThirdParty: {
    fr: "Ce compte se lettre tiers par tiers : voir ceux qui ont des lignes ouvertes.",
    en: "This account is lettered third party by third party: see those with open lines.",
  },
  letter: { fr: "Lettrer", en: "Letter" },
  howTo: {
    fr: "Cochez (barre d’espace) les lignes qui se compensent, puis Entrée.",
    en: "Tick (space bar) the lines that cancel out, then press Enter.",
  },
  difference: {
    fr: "Débit {debit}, crédit {credit}, écart {gap}.",
    en: "Debit {debit}, credit {credit}, difference {gap}.",
  },
  cancelsOut: {
    fr: "Ces {n} lignes se compensent : {amount} de chaque côté.",
    en: "These {n} lines cancel out: {amount} on each side.",
  },
  notYet: {
    fr: "« Lettrer » s’ouvre quand l’écart est nul.",
    en: "“Letter” opens when the difference is zero.",
  },
  done: { fr: "Lettrage {letter} enregistré.", en: "Lettering {letter} done." },
  undone: { fr: "Lettrage {letter} défait.", en: "Lettering {letter} undone." },
  groups: { fr: "Lettrages", en: "Letterings" },
  ended: { fr: "Défait : {reason}", en: "Undone: {reason}" },
  unletter: { fr: "Délettrer", en: "Unletter" },
  unletterEffect: {
    fr: "Les lignes redeviennent ouvertes. Le lettrage {letter} reste visible avec votre raison, et sa lettre ne resservira pas.",
    en: "The lines open again. Lettering {letter} stays visible with your reason, and its letter is not used again.",
  },
  reason: { fr: "Pourquoi ?", en: "Why?" },
});
