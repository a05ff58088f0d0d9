import { defineRefusals } from "../foundation/refusal.ts";

/** What is said of one cell of a file of activities, within the refusal of the file. */
export const sheetSays = defineRefusals("activities.import", {
  codeShape: {
    fr: "le code analytique « {code} » doit avoir douze caractères au plus, lettres sans accent et chiffres.",
    en: "the analytic code “{code}” must have twelve characters at most, plain letters and figures.",
  },
  unknownEmail: {
    fr: "{email} n’est pas encore dans la coopérative ; reprenez d’abord les personnes.",
    en: "{email} is not in the cooperative yet; take over the people first.",
  },
  unknownSiteName: {
    fr: "la coopérative n’a pas de site « {name} » ; ajoutez-le d’abord, ou laissez la case vide.",
    en: "the cooperative has no site “{name}”; add it first, or leave the cell blank.",
  },
});
