import { findStanding, formulaSaid, shareOn } from "../contribution/index.ts";
import type { Scene } from "../foundation/scene.ts";
import type { ContributionOn } from "./funds.ts";

/** What the contribution to the common means takes, and how it is said (R1.28). */
export interface ContributionRule {
  /** Of a turnover still to be invoiced. */
  readonly onNew: ContributionOn;
  /** Of what is invoiced and not received yet: nothing where it was taken with the invoice. */
  readonly onOwed: ContributionOn;
  /** How it is counted, in the person's language. */
  readonly said: string;
}

/**
 * The one place where pay meets the contribution: the terms that hold for the activity today, on top of what
 * its year counts already. Null where the cooperative has settled none: the page says so, and nothing is
 * made up in its stead.
 */
export async function findContribution(
  scene: Scene,
  { activity }: { activity: string },
): Promise<ContributionRule | null> {
  const held = await findStanding(scene, activity, scene.today);
  if (held.length === 0) return null;
  const takes = held.map(({ formula, counted }) => {
    return { formula, on: (cents: bigint) => shareOn(formula, counted, cents).amountCents };
  });
  const sumOf = (among: typeof takes): ContributionOn => {
    return (cents) => among.reduce((sum, { on }) => sum + on(cents), 0n);
  };
  return {
    onNew: sumOf(takes),
    onOwed: sumOf(takes.filter(({ formula }) => formula.basis === "received")),
    said: takes.map(({ formula }) => formulaSaid(formula, scene.actor.language)).join(" ; "),
  };
}
