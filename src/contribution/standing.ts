import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Counted, Formula } from "./formula.ts";
import { accountKey, listCounted } from "./line.sql.ts";
import { findHolding } from "./terms.sql.ts";

/** A contribution as it stands for an activity on a day: its terms, and what its year counts. */
export interface Standing {
  readonly kind: string;
  readonly label: string;
  readonly formula: Formula;
  readonly counted: Counted;
}

/**
 * The contributions asked of an activity on a day, with what the year of each counts: with `shareOn`, what
 * would be taken of something more.
 */
export async function findStanding(
  { db, cooperative }: Pick<Scene, "db" | "cooperative">,
  activity: string,
  on: CivilDate,
): Promise<Standing[]> {
  const held = await findHolding(db, cooperative, [{ activity, on }]);
  const [fiscalYear] = held.map((terms) => terms.fiscalYear);
  if (!fiscalYear) return [];
  const counted = await listCounted(db, cooperative, { activity, fiscalYear });
  const of = new Map(counted.map((one) => [accountKey({ activity, fiscalYear, kind: one.kind }), one]));
  return held.map(({ kind, label, formula }) => {
    const account = of.get(accountKey({ activity, fiscalYear, kind }));
    return { kind, label, formula, counted: account ?? { baseCents: 0n, amountCents: 0n } };
  });
}
