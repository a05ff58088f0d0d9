import type { IconName } from "../design/icon.tsx";
import { defineWords, type Word } from "../foundation/words.ts";
import type { StoryStep } from "./document-story.sql.ts";

/** What happened to a document, in sentences. */
export const storyWords = defineWords("invoicing-story", {
  drafted: { fr: "Brouillon enregistré", en: "Draft saved" },
  submitted: { fr: "Soumise à validation", en: "Submitted for validation" },
  validated: { fr: "Validée sous le numéro {detail}", en: "Validated under number {detail}" },
  takenOver: { fr: "Reprise de l’ancien logiciel", en: "Taken over from the former program" },
  sent: { fr: "Devis arrêté sous le numéro {detail}", en: "Quote issued under number {detail}" },
  accepted: { fr: "Accepté par le client", en: "Accepted by the customer" },
  refused: { fr: "Refusé par le client", en: "Refused by the customer" },
  paid: { fr: "Règlement de {amount}", en: "Payment of {amount}" },
  used: { fr: "Crédit du client imputé : {amount}", en: "Credit of the customer used: {amount}" },
  reversed: { fr: "Règlement de {amount} annulé : {detail}", en: "Payment of {amount} reversed: {detail}" },
  surplus: {
    fr: "Trop-perçu de {amount}, gardé au crédit du client",
    en: "Surplus of {amount}, kept at the customer’s credit",
  },
  credited: { fr: "Avoir {detail} de {amount}", en: "Credit note {detail} of {amount}" },
  invoiced: { fr: "Facture faite de ce devis", en: "Invoice made of this quote" },
  openEntry: { fr: "Voir l’écriture", en: "See the entry" },
  operator: { fr: "L’exploitant de l’installation", en: "The operator of the installation" },
});

export const storySentences: Readonly<Record<StoryStep, { word: Word; icon: IconName }>> = {
  drafted: { word: storyWords.drafted, icon: "pencil" },
  submitted: { word: storyWords.submitted, icon: "clock" },
  validated: { word: storyWords.validated, icon: "check" },
  "taken-over": { word: storyWords.takenOver, icon: "download" },
  sent: { word: storyWords.sent, icon: "send" },
  accepted: { word: storyWords.accepted, icon: "circle-check" },
  refused: { word: storyWords.refused, icon: "circle-x" },
  paid: { word: storyWords.paid, icon: "coins" },
  used: { word: storyWords.used, icon: "coins" },
  reversed: { word: storyWords.reversed, icon: "arrow-back-up" },
  surplus: { word: storyWords.surplus, icon: "wallet" },
  credited: { word: storyWords.credited, icon: "receipt" },
  invoiced: { word: storyWords.invoiced, icon: "file-invoice" },
};
