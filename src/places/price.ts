import type { Cents } from "../foundation/money.ts";

/** What hours of a room take of the minutes included, and what is paid for the rest. */
export interface Price {
  readonly includedMinutes: number;
  readonly beyondMinutes: number;
  readonly cents: Cents;
}

export const free: Price = { includedMinutes: 0, beyondMinutes: 0, cents: 0n };

/** Included minutes go first; beyond, the hourly price counts by the minute, to the nearest cent. */
export function priceOf(minutes: number, leftMinutes: number, hourlyCents: number): Price {
  if (hourlyCents === 0) return free;
  const includedMinutes = Math.min(minutes, Math.max(0, leftMinutes));
  const beyondMinutes = minutes - includedMinutes;
  return { includedMinutes, beyondMinutes, cents: (BigInt(beyondMinutes) * BigInt(hourlyCents) + 30n) / 60n };
}

/** Several in order, each on what the ones before have left of its month. */
export function pricesOf(
  wanted: readonly { readonly month: string; readonly minutes: number; readonly hourlyCents: number }[],
  leftIn: ReadonlyMap<string, number>,
): Price[] {
  const left = new Map(leftIn);
  return wanted.map(({ month, minutes, hourlyCents }) => {
    const price = priceOf(minutes, left.get(month) ?? 0, hourlyCents);
    left.set(month, (left.get(month) ?? 0) - price.includedMinutes);
    return price;
  });
}
