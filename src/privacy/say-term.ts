import { formatDate } from "../design/format.ts";
import { type Language, say } from "../foundation/words.ts";
import { letterWords } from "./letter-words.ts";
import type { Term } from "./term.sql.ts";
import type { Verdict } from "./verdict.ts";
import { words } from "./words.ts";

const counted = {
  departure: words.monthsAfterLeaving,
  each: words.monthsEach,
  own: words.monthsOwn,
  books: words.monthsBooks,
  company: words.companyLife,
} as const;

/** How long something is kept, as people read it. */
export const sayTerm = (
  { counting, months }: { counting: keyof typeof counted; months: number | null },
  language: Language,
): string => say(counted[counting], language, { n: months ?? 0 });

/** Why something is kept, until when, by which text: the same sentence on the page and in the letter. */
export function sayKept(
  { why, until, term }: Pick<Verdict, "why" | "until"> & { term: Term },
  language: Language,
): string {
  const date = until ? formatDate(until, language) : "";
  const params = { date, source: term.source, months: term.months ?? 0 };
  if (why === "law") return say(until ? letterWords.lawUntil : letterWords.law, language, params);
  return say(letterWords[why === "asked" ? "toAsk" : why], language, params);
}
