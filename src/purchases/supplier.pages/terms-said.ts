import { useSay } from "../../design/speak.ts";
import type { Terms } from "../terms.ts";
import { words } from "../words.ts";

/** The terms of a supplier in words. */
export function useTerms(): (terms: Terms) => string {
  const say = useSay();
  return ({ delayDays, endOfMonth }) => {
    if (delayDays === 0 && !endOfMonth) return say(words.onReceipt);
    return say(endOfMonth ? words.termsMonth : words.termsDays, { n: delayDays });
  };
}
