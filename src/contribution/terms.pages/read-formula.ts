import { formatCents, formatPercent } from "../../design/format.ts";
import { parseAmount } from "../../design/parse-amount.ts";
import type { Language } from "../../foundation/words.ts";
import { type Formula, mostSlices } from "../formula.ts";

/** A formula as a form shows it, field by field: what holds is where a new decision begins. */
export function typedFormula(formula: Formula | null, language: Language): Record<string, string> {
  if (!formula) return {};
  const amount = (cents: bigint) => formatCents(cents, language, { euro: false });
  const rows = formula.slices.flatMap(({ fromCents, rateBp }, i) => [
    [`slices.${i}.fromCents`, fromCents === 0n ? "0" : amount(fromCents)],
    [`slices.${i}.rateBp`, formatPercent(rateBp, language).replace(/\s*%$/, "")],
  ]);
  const { basis, cut, minimumCents, maximumCents } = formula;
  return {
    ...{ basis, cut, ...Object.fromEntries(rows) },
    minimumCents: minimumCents === 0n ? "" : amount(minimumCents),
    maximumCents: maximumCents === null ? "" : amount(maximumCents),
  };
}

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
  const rows = Array.from({ length: mostSlices }, (_, i) => `slices.${i}`);
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
