import { formatDate } from "../design/format.ts";
import { type Language, say } from "../foundation/words.ts";
import { letterWords } from "./letter-words.ts";
import type { Term } from "./term.sql.ts";
import type { Verdict } from "./verdict.ts";
import { words } from "./words.ts";

const counted = {
  departure: words.afterLeaving,
  each: words.afterEach,
  own: words.byOwnRule,
  payment: words.afterPayment,
  books: words.afterYear,
  company: words.companyLife,
} as const;

const sayMonths = (months: number, language: Language): string =>
  months % 12 === 0
    ? say(words.years, language, { n: months / 12 })
    : say(words.months, language, { n: months });

/** How long something is kept, as people read it. */
export const sayTerm = (
  { counting, months }: { counting: keyof typeof counted; months: number | null },
  language: Language,
): string => say(counted[counting], language, { time: sayMonths(months ?? 0, language) });

/** Why something is kept, until when, by which text: the same sentence on the page and in the letter. */
export function sayKept(
  { why, until, term }: Pick<Verdict, "why" | "until"> & { term: Term },
  language: Language,
): string {
  const date = until ? formatDate(until, language) : "";
  const params = { date, source: term.source, time: sayMonths(term.months ?? 0, language) };
  return say(letterWords[why === "asked" ? "toAsk" : why], language, params);
}
