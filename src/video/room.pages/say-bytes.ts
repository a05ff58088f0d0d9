import type { Language } from "../../foundation/words.ts";

/** « 84 ko », « 2,4 Mo »: how heavy a file is, a thousand bytes to the kilobyte. */
export function sayBytes(bytes: number, language: Language): string {
  const heavy = bytes >= 1_000_000;
  const amount = heavy ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1_000));
  const style = { style: "unit", unit: heavy ? "megabyte" : "kilobyte", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, style).format(amount);
}
