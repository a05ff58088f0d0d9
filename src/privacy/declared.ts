import type { Holding } from "../foundation/holding.ts";

let known: readonly Holding[] = [];

/** What is held about people, given once by the registry: the modules that hold it stand below this one. */
export function declareHoldings(holdings: readonly Holding[]): void {
  known = holdings;
}

/** Throws where nothing is declared: an erasure of nothing must not look done. */
export function allHoldings(): readonly Holding[] {
  if (known.length === 0) throw new Error("the holdings are not declared: the registry does it");
  return known;
}

export const holdingNamed = (name: string): Holding | undefined =>
  allHoldings().find((one) => one.name === name);
