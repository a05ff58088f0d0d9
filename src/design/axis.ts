import type { Language } from "../foundation/words.ts";
import { formatCents } from "./format.ts";

/**
 * Round amounts for the axis of a chart, in euros: at most seven, zero among them, first and last holding
 * every value. Steps are 1, 2 or 5 times a power of ten, which people read without counting.
 */
export function axisTicks(values: readonly number[]): number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return [0, 1];
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const ticks: number[] = [];
  for (let n = Math.floor(low / step); n <= Math.ceil(high / step); n++) ticks.push(n * step);
  return ticks;
}

/** An amount on an axis, without its cents: « 4 000 € », "€4,000". */
export const wholeEuros = (euros: number, language: Language): string =>
  formatCents(BigInt(Math.round(euros)) * 100n, language).replace(/[.,]00(?=\D*$)/, "");
