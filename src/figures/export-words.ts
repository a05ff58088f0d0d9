import { defineWords } from "../foundation/words.ts";

/** What the number of a file is counted in. */
export const exportWords = defineWords("figures.export", {
  count: { fr: "Nombre", en: "Number" },
  share: { fr: "Part (%)", en: "Share (%)" },
  days: { fr: "Jours", en: "Days" },
  minutes: { fr: "Heures", en: "Hours" },
  cents: { fr: "Euros", en: "Euros" },
  number: { fr: "Valeur", en: "Value" },
});
