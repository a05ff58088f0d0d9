import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("notices", {
  unknownKind: {
    fr: "Ce sujet d’avis n’existe pas.",
    en: "This subject of notices does not exist.",
  },
});
