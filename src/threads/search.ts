import { type CivilDate, isCivilDate } from "../foundation/calendar.ts";
import { plain } from "../foundation/plain.ts";

/** What is looked for: words, whose, where, from when to when. */
export interface Looked {
  readonly words: readonly string[];
  readonly from: readonly string[];
  readonly inPlace: readonly string[];
  readonly before: CivilDate | null;
  readonly since: CivilDate | null;
}

/** « 2026-11-02 », « 02/11/2026 », or nothing. */
function dateOf(text: string): CivilDate | null {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const date = french ? `${french[3]}-${french[2]?.padStart(2, "0")}-${french[1]?.padStart(2, "0")}` : text;
  return isCivilDate(date) ? date : null;
}

/** A line as people type it: `devis de:nadia dans:"achats groupés" avant:2026-11-01`. */
export function lookedOf(text: string): Looked {
  const of: Record<string, string[]> = { words: [], de: [], dans: [], avant: [], depuis: [] };
  const same: Record<string, string> = { from: "de", in: "dans", before: "avant", since: "depuis" };
  for (const [, filter = "", quoted, bare] of text.matchAll(/(?:([a-z]+):)?(?:"([^"]*)"|(\S+))/gi)) {
    const name = same[filter.toLowerCase()] ?? filter.toLowerCase();
    const value = plain(quoted ?? bare ?? "").trim();
    if (filter && !(name in of)) of.words?.push(plain(`${filter}:${value}`));
    else if (value) of[filter ? name : "words"]?.push(value);
  }
  const { words = [], de = [], dans = [], avant = [], depuis = [] } = of;
  return {
    ...{ words: words.slice(0, 8), from: de.slice(0, 4), inPlace: dans.slice(0, 4) },
    before: dateOf(avant.at(-1) ?? ""),
    since: dateOf(depuis.at(-1) ?? ""),
  };
}
