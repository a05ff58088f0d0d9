import { defineWords } from "../foundation/words.ts";

export const words = defineWords("closing", {
  closeMonth: { fr: "Clôturer le mois", en: "Close the month" },
  remind: { fr: "Relancer", en: "Remind" },
  readClose: { fr: "Clôture du mois", en: "Close of the month" },
});
