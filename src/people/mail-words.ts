import { defineWords } from "../foundation/words.ts";

/**
 * What the letters of the sign-in say. `{link}` stands alone on its line, so that mail programs make it a
 * link.
 */
export const mailWords = defineWords("people.mail", {
  invitation: { fr: "Votre accès à Ensemble", en: "Your access to Ensemble" },
  invitationBody: {
    fr:
      "Bonjour {name},\n\nVotre coopérative vous ouvre un accès à Ensemble. Choisissez votre " +
      "mot de passe ici " +
      "(lien valable sept jours, une seule fois) :\n\n{link}\n\nÀ bientôt.\n",
    en:
      "Hello {name},\n\nYour cooperative gives you access to Ensemble. Choose your password " +
      "here (the link works " +
      "once, for seven days):\n\n{link}\n\nSee you soon.\n",
  },
  forgotten: { fr: "Choisir un nouveau mot de passe", en: "Choose a new password" },
  forgottenBody: {
    fr:
      "Bonjour {name},\n\nQuelqu’un, vous sans doute, a demandé un nouveau mot de passe. " +
      "Choisissez-le ici (lien " +
      "valable une heure, une seule fois) :\n\n{link}\n\nSi ce n’est pas vous, ne faites rien " +
      ": rien n’a changé.\n",
    en:
      "Hello {name},\n\nSomeone, probably you, asked for a new password. Choose it here (the " +
      "link works once, for " +
      "an hour):\n\n{link}\n\nIf it was not you, do nothing: nothing has changed.\n",
  },
  entrance: { fr: "Votre lien de connexion", en: "Your sign-in link" },
  entranceBody: {
    fr:
      "Bonjour {name},\n\nVoici votre lien de connexion (valable un quart d’heure, une seule " +
      "fois) :\n\n{link}\n\n" +
      "Si vous ne l’avez pas demandé, ne faites rien.\n",
    en:
      "Hello {name},\n\nHere is your sign-in link (it works once, for a quarter of an hour):\n\n{link}\n\n" +
      "If you did not ask for it, do nothing.\n",
  },
});
