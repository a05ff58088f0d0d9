import { addDays, addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Holding } from "../foundation/holding.ts";
import type { Scene } from "../foundation/scene.ts";
import { allHoldings } from "./declared.ts";
import { listErased, listGone, type Standing } from "./departure.sql.ts";
import { termOf } from "./plan.ts";
import { readTerms, type Term } from "./term.sql.ts";
import { dueOn } from "./verdict.ts";

export interface Due {
  readonly standing: Standing;
  readonly holding: Holding;
  readonly term: Term;
  readonly leftOn: CivilDate;
  readonly on: CivilDate;
  /** Why it is not erased on that day. */
  readonly suspended: "dispute" | "elsewhere" | null;
}

/** What is past its term by a day and not erased yet, the earliest first (R9.03). */
export async function listDue(scene: Scene, by: CivilDate): Promise<Due[]> {
  const { db, cooperative, today } = scene;
  const terms = await readTerms(db, today);
  const counted = allHoldings().filter(({ counts }) => counts === "departure");
  const shortest = Math.min(...counted.map((one) => termOf(terms, one).months ?? 1200));
  const gone = await listGone(db, cooperative, { on: today, leftBy: addDays(addMonths(by, -shortest), 1) });
  const erased = await listErased(db, cooperative, gone);
  const due: Due[] = [];
  for (const standing of gone)
    for (const holding of counted) {
      const term = termOf(terms, holding);
      const on = dueOn(holding, standing, term);
      if (on === null || on > by || erased.has(`${standing.person} ${holding.name}`)) continue;
      const elsewhere = holding.shared && standing.elsewhere;
      const suspended = standing.heldUntil !== null ? "dispute" : elsewhere ? "elsewhere" : null;
      due.push({ standing, holding, term, leftOn: standing.leftOn as CivilDate, on, suspended });
    }
  return due.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What may be erased today. */
export const erasableOf = (due: readonly Due[], today: CivilDate) =>
  due
    .filter(({ on, suspended }) => on <= today && suspended === null)
    .map(({ standing: { person }, holding, leftOn }) => ({ person, holding, leftOn }));
