import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("closing", {
  running: {
    fr: "La clôture du mois {month} est en cours depuis {time}, lancée par {name} ; rien n’a été lancé une seconde fois.",
    en: "The close of {month} has been running since {time}, started by {name}; nothing was started a second time.",
  },
  tillNegative: {
    fr: "Pour clôturer, corrigez d’abord la caisse : son solde est de {amount}, alors qu’on n’en sort pas plus qu’elle ne contient.",
    en: "To close the month, first correct the till: its balance is {amount}, and no more leaves a till than it holds.",
  },
  wordsWanted: {
    fr: "{n} {n:point reste|points restent} à voir : pour clôturer malgré {n:lui|eux}, écrivez pourquoi.",
    en: "{n} {n:point remains|points remain} to be looked at: to close all the same, write why.",
  },
  nobodyMissing: {
    fr: "Personne n’est attendu pour cela : il n’y a pas de relance à envoyer.",
    en: "Nobody is waited for here: there is no reminder to send.",
  },
  remindedToday: {
    fr: "{n:Cette personne a|Ces personnes ont} déjà été {n:relancée|relancées} aujourd’hui ; une relance par jour suffit.",
    en: "{n:This person was|These people were} reminded today already; once a day is enough.",
  },
});
