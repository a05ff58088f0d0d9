import type { Actor } from "../foundation/actor.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { euros, findFiscalYear, readActivityFigures } from "../ledger/index.ts";
import { readSetting } from "../network/index.ts";
import { type Bill, type Ladder, mayApprove, rungOf, type Typists } from "./bill.ts";
import { readOwed } from "./ladder.sql.ts";
import { refusals } from "./refusals.ts";

/** The ceilings of today, and what the activity could pay once all that it owes its suppliers is paid. */
export async function findLadder(scene: Scene, activity: string | null): Promise<Ladder> {
  const { db, cooperative, today } = scene;
  const ceiling = async (key: "purchases.own-ceiling" | "purchases.adviser-ceiling") =>
    BigInt(await readSetting(db, cooperative, key, today));
  return {
    ownCents: await ceiling("purchases.own-ceiling"),
    adviserCents: await ceiling("purchases.adviser-ceiling"),
    cashCents: activity === null ? null : await findCash(scene, activity),
  };
}

async function findCash({ db, cooperative, today }: Scene, activity: string): Promise<bigint> {
  const year = await findFiscalYear(db, cooperative, { on: today });
  if (!year) return 0n;
  const only = [activity];
  const [figures] = await readActivityFigures(db, cooperative, { fiscalYear: year.endsOn, only });
  return (figures?.cashCents ?? 0n) - (await readOwed(db, cooperative, activity));
}

/** Why this person's word is not enough, in the words of the ladder; null where it is. */
export function whyNotApprove(
  actor: Pick<Actor, "person"> & Actor,
  bill: Pick<Bill, "grossCents" | "activity"> & Typists,
  { ladder, waiting }: { ladder: Ladder; waiting: boolean },
): Refusal | null {
  const gross = bill.grossCents ?? 0n;
  const rung = rungOf(gross, ladder);
  if (rung === "own") return null;
  const { ownCents, adviserCents, cashCents } = ladder;
  if (mayApprove(actor, bill, rung)) return waiting ? null : refusals.notSubmitted();
  if (!waiting) {
    if (gross <= ownCents) return refusals.cashTooLow({ cash: euros(cashCents ?? 0n) });
    return refusals.aboveOwnCeiling({ gross: euros(gross), ceiling: euros(ownCents) });
  }
  if (actor.person !== null && (bill.typedBy === actor.person || bill.keptBy === actor.person))
    return refusals.ownBill({ ceiling: euros(gross > ownCents ? ownCents : 0n) });
  return refusals.asksDirection({ ceiling: euros(adviserCents) });
}
