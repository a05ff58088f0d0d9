import { defineRefusals } from "../foundation/refusal.ts";

/** What signing in may answer; it happens outside the gate, so that no operation provokes these. */
export const signInRefusals = defineRefusals("people", {
  wrongPassword: {
    fr: "Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez-les, puis réessayez.",
    en: "This address and this password do not match. Check them, then try again.",
  },
  notYourPassword: {
    fr: "Ce n’est pas votre mot de passe actuel.",
    en: "This is not your current password.",
  },
  tooManyTries: {
    fr: "Trop d’essais depuis cet endroit : attendez une minute, puis réessayez.",
    en: "Too many tries from this place: wait a minute, then try again.",
  },
  wrongCode: {
    fr: "Ce code n’est pas le bon, ou il a expiré. Lisez celui que votre application affiche maintenant.",
    en: "This code is not right, or it has expired. Read the one your application shows now.",
  },
  wrongMailCode: {
    fr: "Ce code n’est pas le bon, ou il a expiré. Recopiez celui du dernier courriel, ou demandez-en un autre.",
    en: "This code is not right, or it has expired. Copy the one of the last mail, or ask for another.",
  },
  linkSpent: {
    fr: "Ce lien a déjà servi ou a expiré. Demandez-en un nouveau depuis la page de connexion.",
    en: "This link was used already or has expired. Ask for a new one from the sign-in page.",
  },
  passwordTooShort: {
    fr: "Choisissez un mot de passe de {least} caractères au moins.",
    en: "Choose a password of at least {least} characters.",
  },
  tooManyCalls: {
    fr: "Trop d’appels en une minute : attendez un instant, puis reprenez.",
    en: "Too many calls in a minute: wait a moment, then go on.",
  },
  passkeyRefused: {
    fr: "Cette clé d’accès n’a pas été reconnue. Réessayez, ou connectez-vous par mot de passe.",
    en: "This passkey was not recognised. Try again, or sign in with your password.",
  },
  houseExists: {
    fr: "Une coopérative existe déjà sur cette installation : connectez-vous.",
    en: "A cooperative already exists on this installation: sign in.",
  },
});
