import { type CivilDate, isCivilDate } from "../calendar.ts";

export interface ParsedDate {
  readonly date: CivilDate;
  /** False when the form is not AAAAMMJJ. */
  readonly lawful: boolean;
}

const lawfulDates = new Map<string, ParsedDate | null>();

/**
 * Reads a date. The law wants AAAAMMJJ (R3.13); packages also write a time after it, dashes, slashes or
 * points in the ISO or the French order. Null when it is no day of the calendar.
 */
export function parseDate(text: string): ParsedDate | null {
  const known = lawfulDates.get(text);
  if (known !== undefined) return known;
  const parsed = parseDateAnew(text);
  // The dates of a year are few; a file full of wrong ones must not fill the memory.
  if (lawfulDates.size < 20_000) lawfulDates.set(text, parsed);
  return parsed;
}

function parseDateAnew(text: string): ParsedDate | null {
  const plain = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  const timed = /^(\d{4})([-/.]?)(\d\d)\2(\d\d)(?:[T ]?\d\d:?\d\d(?::?\d\d)?(?:[.,]\d+)?Z?)?$/.exec(text);
  const french = /^(\d\d)[-/.](\d\d)[-/.](\d{4})(?: \d\d:\d\d(?::\d\d)?)?$/.exec(text);
  const date = timed
    ? `${timed[1]}-${timed[3]}-${timed[4]}`
    : french
      ? `${french[3]}-${french[2]}-${french[1]}`
      : "";
  return isCivilDate(date) ? { date, lawful: plain !== null } : null;
}
