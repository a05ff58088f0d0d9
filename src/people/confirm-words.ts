import { defineWords } from "../foundation/words.ts";

export const confirmWords = defineWords("people.confirm", {
  title: { fr: "Confirmez que c’est bien vous", en: "Confirm that it is you" },
  why: {
    fr: "Vous allez emporter des données. Un appareil laissé ouvert ne doit pas suffire : confirmez, cela vaut dix minutes.",
    en: "You are about to take data away. A device left open must not be enough: confirm, it holds for ten minutes.",
  },
  byPassword: { fr: "Avec votre mot de passe", en: "With your password" },
  password: { fr: "Mot de passe", en: "Password" },
  confirm: { fr: "Confirmer et continuer", en: "Confirm and go on" },
  byMail: { fr: "Avec un code par courriel", en: "With a code by mail" },
  send: { fr: "Envoyer un code à {email}", en: "Send a code to {email}" },
  sent: {
    fr: "Un code à six chiffres est parti à {email}.",
    en: "A code of six digits has left for {email}.",
  },
  again: { fr: "Envoyer un autre code", en: "Send another code" },
  code: { fr: "Code reçu", en: "Code received" },
  confirmCode: { fr: "Confirmer avec ce code", en: "Confirm with this code" },
});
