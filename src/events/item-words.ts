import { defineWords } from "../foundation/words.ts";

export const itemWords = defineWords("events.item", {
  offerItem: { fr: "Proposer quelque chose à payer", en: "Offer something to pay for" },
  retireItem: { fr: "Ne plus le proposer", en: "Offer it no longer" },
  buyItem: { fr: "Payer par mon activité", en: "Pay by my business" },
  giveItemBack: { fr: "Rendre et être remboursé", en: "Give it back and be refunded" },
  items: { fr: "À payer avec la place", en: "To pay for with the seat" },
  name: { fr: "Quoi (repas, invité…)", en: "What (meal, guest…)" },
  price: { fr: "Prix en euros", en: "Price in euros" },
  untilHours: {
    fr: "Commandé et rendu jusqu’à tant d’heures avant",
    en: "Ordered and given back until so many hours before",
  },
  quantity: { fr: "Combien", en: "How many" },
  activity: { fr: "Quelle activité paie", en: "Which business pays" },
  until: { fr: "jusqu’au {date} à {time}", en: "until {date} at {time}" },
  effect: {
    fr: "Inscrit aussitôt dans les comptes de l’activité, sans facture ni TVA ; remboursé si vous le rendez avant l’heure dite, ou si l’événement est annulé.",
    en: "In the books of the business at once, without invoice or VAT; refunded if you give it back before that hour, or if the event is cancelled.",
  },
  bought: {
    fr: "{n} × {name}, payé par {activity}",
    en: "{n} × {name}, paid by {activity}",
  },
  ordered: { fr: "{n} {n:commandé|commandés}", en: "{n} ordered" },
  noActivity: {
    fr: "Se paie par une activité : vous n’en avez pas ici.",
    en: "Paid by a business: you have none here.",
  },
});
