import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { splitByWeight, sumCents } from "../foundation/money.ts";
import { view } from "../foundation/view.ts";
import { findStatement } from "./find-statement.ts";
import { period } from "./read-statement.ts";
import type { Flow, Result } from "./statement.ts";
import { words } from "./words.ts";

/**
 * The account of the common services: what contributions and grants brought in, what they paid for, and how
 * much of each hundred euros of contribution. Every entrepreneur may read it (R1.07; C. trav. R7331-9).
 */
export const sharedServices = view({
  name: "statements.shared-services",
  label: words.shared,
  at: "GET /shared-services",
  input: z.object({ period }),
  may: (actor) => isTeam(actor) || actor.activities.size + actor.follows.size > 0,
  async read({ period: asked }, scene) {
    const found = await findStatement(scene, { scope: { of: "shared" }, asked });
    if (!found) return null;
    const { customers: _, sheet: __, cashBeforeCents: ___, ...told } = found;
    return { ...told, ...sharedOf(found.result) };
  },
});

export interface SharedUse {
  readonly flow: Flow;
  /** Of a hundred euros of contribution; null where nothing was spent. */
  readonly perHundredCents: bigint | null;
}

/**
 * Money that comes in is not marked: each hundred euros of contribution is used like all that came in, what
 * is left of it too. What activities gave stands on the side of charges of the house with the other sign.
 */
export function sharedOf({ incomes, spent, contribution, pay, totals }: Result) {
  const givenCents = -(contribution?.cents ?? 0n);
  const used = [...pay, ...spent]
    .filter(({ cents }) => cents !== 0n)
    .sort((a, b) => (a.cents > b.cents ? -1 : 1));
  const keptCents = totals.resultCents > 0n ? totals.resultCents : 0n;
  const weights = [...used.map(({ cents }) => (cents > 0n ? cents : 0n)), keptCents];
  const parts = sumCents(weights) > 0n ? splitByWeight(10_000n, weights) : null;
  return {
    givenCents,
    otherCents: totals.incomeCents,
    cameInCents: givenCents + totals.incomeCents,
    incomes: incomes.filter(({ cents }) => cents !== 0n),
    uses: used.map((flow, place): SharedUse => ({ flow, perHundredCents: parts?.[place] ?? null })),
    usedCents: sumCents(used.map(({ cents }) => cents)),
    leftPerHundredCents: parts?.at(-1) ?? null,
  };
}
