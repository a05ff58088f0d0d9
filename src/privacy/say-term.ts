import { type Language, say } from "../foundation/words.ts";
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
