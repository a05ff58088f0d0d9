import type { Word } from "../foundation/words.ts";
import type { AmountError } from "./parse-amount.ts";
import { words } from "./words.ts";

/** The sentence for each amount that could not be understood. */
export const amountErrors: Readonly<Record<AmountError, Word>> = {
  empty: words.emptyAmount,
  unreadable: words.unreadableAmount,
  ambiguous: words.ambiguousAmount,
  "too-precise": words.preciseAmount,
  "too-large": words.largeAmount,
};
