import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("cash", {
  monthOver: {
    fr: "Une prévision porte sur le mois en cours ou un mois à venir.",
    en: "A forecast is of this month or of one to come.",
  },
  tooFar: {
    fr: "Une prévision porte au plus loin sur {month} : un an d’avance suffit.",
    en: "A forecast reaches {month} at the latest: a year ahead is enough.",
  },
  nothing: {
    fr: "Écrivez un montant : ce qui entre, ou avec un moins ce qui sort.",
    en: "Write an amount: what comes in, or with a minus what goes out.",
  },
  tooMany: {
    fr: "Cent prévisions sont déjà notées pour cette activité : retirez-en d’abord.",
    en: "A hundred forecasts are noted for this activity already: remove some first.",
  },
  alreadyDropped: {
    fr: "Cette prévision est déjà retirée.",
    en: "This forecast is removed already.",
  },
});
