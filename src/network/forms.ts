import { defineWords } from "../foundation/words.ts";

/** The seven forms a CAE may take (R0.1). */
export const forms = [
  "SCIC-SARL",
  "SCIC-SAS",
  "SCIC-SA",
  "SCOP-SARL",
  "SCOP-SA",
  "SCOP-SAS",
  "COOP-47",
] as const;
export type Form = (typeof forms)[number];

/** Their names in full; what the law prints of them is in French whatever one reads. */
export const formWords = defineWords("network.form", {
  "SCIC-SARL": {
    fr: "SCIC, société à responsabilité limitée",
    en: "SCIC, private limited company (SARL)",
  },
  "SCIC-SAS": {
    fr: "SCIC, société par actions simplifiée",
    en: "SCIC, simplified joint-stock company (SAS)",
  },
  "SCIC-SA": { fr: "SCIC, société anonyme", en: "SCIC, public limited company (SA)" },
  "SCOP-SARL": { fr: "Scop, société à responsabilité limitée", en: "Scop, private limited company (SARL)" },
  "SCOP-SA": { fr: "Scop, société anonyme", en: "Scop, public limited company (SA)" },
  "SCOP-SAS": {
    fr: "Scop, société par actions simplifiée",
    en: "Scop, simplified joint-stock company (SAS)",
  },
  "COOP-47": { fr: "Coopérative de la loi de 1947", en: "Cooperative of the law of 1947" },
});
