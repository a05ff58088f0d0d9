import { type Cents, shareOf, sumCents } from "../foundation/money.ts";
import type { BillLine } from "./bill.ts";

/** VAT by rate on the sums of lines, half up (R3.25), the highest rate first. */
export function vatByRate(
  lines: readonly BillLine[],
): { rateBp: number; netCents: Cents; vatCents: Cents }[] {
  const rates = [...new Set(lines.map(({ vatRateBp }) => vatRateBp))].sort((a, b) => b - a);
  return rates.map((rateBp) => {
    const netCents = sumCents(lines.filter((l) => l.vatRateBp === rateBp).map((l) => l.netCents));
    return { rateBp, netCents, vatCents: shareOf(netCents, rateBp) };
  });
}

/**
 * How far the VAT of a paper may lie from ours: a supplier may round it on each line (at most half a cent
 * each) where we round it on each rate (half a cent each), and both are right.
 */
export const roundingRoomOf = (lines: readonly BillLine[]): Cents =>
  BigInt(Math.ceil((lines.length + vatByRate(lines).length) / 2));
