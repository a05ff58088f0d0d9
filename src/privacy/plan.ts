import { beginErasing, countHeld, endErasing } from "../foundation/holding.sql.ts";
import type { Holding } from "../foundation/holding.ts";
import type { Scene } from "../foundation/scene.ts";
import { allHoldings } from "./declared.ts";
import type { Standing } from "./departure.sql.ts";
import { readTerms, type Term } from "./term.sql.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

export interface PlanLine extends Verdict {
  readonly holding: Holding;
  readonly term: Term;
  /** How many rows tell of the person, counted where somebody looks at the plan. */
  readonly rows: number;
}

/** The term of a holding; one that no rule gives is a fault. */
export function termOf(terms: ReadonlyMap<string, Term>, { name, term }: Holding): Term {
  const found = terms.get(term);
  if (!found) throw new Error(`${name}: no term ${term} holds on this day`);
  return found;
}

/** What an erasure asked for today does to each thing held of a person, in the order in which it is done. */
export async function planErasure(scene: Scene, standing: Standing): Promise<PlanLine[]> {
  const { db, cooperative, today } = scene;
  const terms = await readTerms(db, today);
  const lines: PlanLine[] = [];
  // What nobody but its author is shown is counted too: it goes like the rest.
  await beginErasing(db);
  for (const holding of allHoldings()) {
    const term = termOf(terms, holding);
    let rows = 0;
    for (const held of holding.tables)
      rows += await countHeld(db, cooperative, { holding, held, person: standing.person });
    const verdict = verdictOf(holding, standing, { term, today, asked: true });
    if (rows > 0) lines.push({ holding, term, rows, ...verdict });
  }
  await endErasing(db);
  return lines;
}
