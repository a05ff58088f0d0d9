import type { Holding } from "../foundation/holding.ts";

/** Contributions are of activities; the contract that terms may name stays with the books (R3.09). */
export const holdings: readonly Holding[] = [];
