/**
 * A source of chance that always says the same from the same seed (mulberry32), so that the demonstration
 * does too.
 */
export interface Chance {
  /** A whole number from 0 to n − 1. */
  below(n: number): number;
  between(low: number, high: number): number;
  /** True once in n times. */
  oneIn(n: number): boolean;
  pick<T>(from: readonly T[]): T;
}

export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (n: number) => next() % n;
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    oneIn: (n) => below(n) === 0,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
  };
}
