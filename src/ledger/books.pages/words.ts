import { defineWords } from "../../foundation/words.ts";

/** The faces of the books. */
export const words = defineWords("ledger.books-page", {
  balance: { fr: "Balance", en: "Trial balance" },
  journals: { fr: "Journaux", en: "Journals" },
  thirdParties: { fr: "Tiers", en: "Third parties" },
  lettering: { fr: "Lettrage", en: "Lettering" },
  chart: { fr: "Plan comptable", en: "Chart of accounts" },
  opening: { fr: "À-nouveaux", en: "Opening balances" },
  closing: { fr: "Clôture", en: "Closing" },
  takeOver: { fr: "Reprise", en: "Taking over" },
});
