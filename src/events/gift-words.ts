import { defineWords } from "../foundation/words.ts";

export const giftWords = defineWords("events.gift", {
  giveSeat: { fr: "Donner ma place", en: "Give my seat" },
  answerGift: { fr: "Répondre à une place donnée", en: "Answer a seat that is given" },
  receiver: { fr: "À qui", en: "To whom" },
  why: {
    fr: "Elle reste la vôtre jusqu’à son accord, et ne passe pas par la file d’attente.",
    en: "It stays yours until they agree, and does not go through the queue.",
  },
  offered: { fr: "{name} vous donne sa place.", en: "{name} gives you their seat." },
  take: { fr: "Prendre cette place", en: "Take this seat" },
  decline: { fr: "Ne pas la prendre", en: "Do not take it" },
  waits: {
    fr: "Vous donnez votre place à {name}, qui n’a pas encore répondu.",
    en: "You give your seat to {name}, who has not answered yet.",
  },
  keep: { fr: "La garder", en: "Keep it" },
});
