import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("notices", {
  unknownKind: {
    fr: "Ce sujet d’avis n’existe pas.",
    en: "This subject of notices does not exist.",
  },
  halfQuiet: {
    fr: "Des heures calmes vont d’une heure à une autre : écrivez les deux, ou aucune.",
    en: "Quiet hours go from one hour to another: write both, or none.",
  },
  alwaysQuiet: {
    fr: "Ces heures calmes dureraient toujours : choisissez deux heures différentes.",
    en: "These quiet hours would last for ever: choose two different hours.",
  },
});
