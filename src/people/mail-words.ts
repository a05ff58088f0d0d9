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
  code: { fr: "Votre code de confirmation", en: "Your confirmation code" },
  codeBody: {
    fr: "Bonjour {name},\n\nVoici le code qui confirme que c’est bien vous (valable dix minutes, une seule fois) :\n\n{code}\n\nSi vous n’avez rien demandé, quelqu’un se sert de votre compte : déconnectez vos appareils depuis « Mon compte » et prévenez votre coopérative.\n",
    en: "Hello {name},\n\nHere is the code that confirms it is you (it works once, for ten minutes):\n\n{code}\n\nIf you asked for nothing, somebody is using your account: sign out your devices from “My account” and tell your cooperative.\n",
  },
  newEmail: { fr: "Confirmez votre nouvelle adresse", en: "Confirm your new address" },
  newEmailBody: {
    fr: "Bonjour {name},\n\nConfirmez ici que cette adresse est la vôtre (lien valable un jour, une seule fois) :\n\n{link}\n\nSi vous n’avez rien demandé, ne faites rien.\n",
    en: "Hello {name},\n\nConfirm here that this address is yours (the link works once, for a day):\n\n{link}\n\nIf you did not ask for it, do nothing.\n",
  },
  emailAsked: { fr: "Changement d’adresse demandé", en: "A change of address was asked for" },
  emailAskedBody: {
    fr: "Bonjour {name},\n\nQuelqu’un, vous sans doute, demande que {email} remplace cette adresse dans Ensemble. Rien ne change tant que le lien envoyé là-bas n’a pas servi.\n\nSi ce n’est pas vous, changez votre mot de passe et prévenez votre coopérative.\n",
    en: "Hello {name},\n\nSomeone, probably you, asks that {email} replace this address in Ensemble. Nothing changes until the link sent there is used.\n\nIf it was not you, change your password and tell your cooperative.\n",
  },
  emailChanged: { fr: "Votre adresse a changé", en: "Your address has changed" },
  emailChangedBody: {
    fr: "Bonjour {name},\n\nDésormais vous vous connectez à Ensemble avec {email} ; cette adresse-ci ne sert plus.\n\nSi ce n’est pas vous, prévenez votre coopérative sans attendre.\n",
    en: "Hello {name},\n\nFrom now on you sign in to Ensemble with {email}; this address serves no more.\n\nIf it was not you, tell your cooperative at once.\n",
  },
});
