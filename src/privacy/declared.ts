import type { Holding } from "../foundation/holding.ts";

let known: readonly Holding[] = [];

/** What is held about people, given once by the registry: the modules that hold it stand below this one. */
export function declareHoldings(holdings: readonly Holding[]): void {
  known = holdings;
}

export const allHoldings = (): readonly Holding[] => known;
export const holdingNamed = (name: string): Holding | undefined => known.find((one) => one.name === name);
