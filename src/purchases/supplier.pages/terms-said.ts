import { useSay } from "../../design/speak.ts";
import { bookWords } from "../book-words.ts";
import type { Terms } from "../terms.ts";

/** The terms of a supplier in words. */
export function useTerms(): (terms: Terms) => string {
  const say = useSay();
  return ({ delayDays, endOfMonth }) => {
    if (delayDays === 0 && !endOfMonth) return say(bookWords.onReceipt);
    return say(endOfMonth ? bookWords.termsMonth : bookWords.termsDays, { n: delayDays });
  };
}
