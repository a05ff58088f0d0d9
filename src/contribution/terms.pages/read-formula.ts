import { parseAmount } from "../../design/parse-amount.ts";
import type { Language } from "../../foundation/words.ts";

/** How many lines a form offers for slices. */
export const sliceRows = 4;

/**
 * The formula that a form holds, as an operation takes it; an amount that nobody can read goes on as it was
 * typed, and is refused beside its field.
 */
export function readFormula(text: (name: string) => string, language: Language) {
  const cents = (name: string) => {
    const parsed = parseAmount(text(name), language);
    return "cents" in parsed ? String(parsed.cents) : text(name);
  };
  const hundredths = (name: string) => {
    const parsed = parseAmount(text(name), language);
    return "cents" in parsed ? Number(parsed.cents) : text(name);
  };
  const rows = Array.from({ length: sliceRows }, (_, i) => `slices.${i}`);
  return {
    basis: text("basis"),
    cut: text("cut") || "progressive",
    slices: rows
      .filter((row, i) => i === 0 || text(`${row}.fromCents`) !== "" || text(`${row}.rateBp`) !== "")
      .map((row, i) => ({
        fromCents: i === 0 && text(`${row}.fromCents`) === "" ? "0" : cents(`${row}.fromCents`),
        rateBp: hundredths(`${row}.rateBp`),
      })),
    minimumCents: text("minimumCents") === "" ? "0" : cents("minimumCents"),
    maximumCents: text("maximumCents") === "" ? null : cents("maximumCents"),
  };
}
