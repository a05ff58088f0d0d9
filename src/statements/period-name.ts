import { formatDate } from "../design/format.ts";
import { type Language, say } from "../foundation/words.ts";
import type { Span } from "./period.ts";
import { words } from "./words.ts";

/** « novembre 2026 », « 4e trimestre 2026 », « exercice 2026 », « depuis le début, le 1er janvier 2025 ». */
export function periodName(key: string, from: string, language: Language): string {
  if (key === "tout") return say(words.allName, language, { date: formatDate(from, language) });
  if (/^\d{4}-\d{2}$/.test(key)) return formatDate(`${key}-01`, language, "month");
  const year = key.slice(0, 4);
  if (!/^\d{4}-T\d$/.test(key)) return say(words.yearName, language, { year });
  const n = key.slice(6);
  return say(n === "1" ? words.firstQuarterName : words.quarterName, language, { n, year });
}

/** « octobre 2026 », « de janvier 2025 à novembre 2025 ». */
export function spanName({ from, to }: Span, language: Language): string {
  const name = (day: string) => formatDate(day, language, "month");
  if (from.slice(0, 7) === to.slice(0, 7)) return name(from);
  return say(words.fromTo, language, { from: name(from), to: name(to) });
}
