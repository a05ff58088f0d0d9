import type { CivilDate } from "../foundation/calendar.ts";
import { beginErasing, endErasing, eraseHeld } from "../foundation/holding.sql.ts";
import type { Holding } from "../foundation/holding.ts";
import type { Scene } from "../foundation/scene.ts";
import { allHoldings } from "./declared.ts";
import { insertErased, insertExecution, insertExecutionLine } from "./execution.sql.ts";
import { termOf } from "./plan.ts";
import { readTerms } from "./term.sql.ts";

export interface ToErase {
  readonly person: string;
  readonly holding: Holding;
  readonly leftOn: CivilDate;
}

async function eraseOne(scene: Scene, { person, holding }: ToErase): Promise<number> {
  const { db, cooperative } = scene;
  let rows = 0;
  for (const held of holding.tables) rows += await eraseHeld(db, cooperative, { holding, held, person });
  await holding.own?.erase?.(scene, person);
  return rows;
}

/**
 * Erases what it is given, each once, and leaves the proof: how many, of what, by which text, of nobody. The
 * caller holds the lock. Answers how many things were erased.
 */
export async function eraseAll(
  scene: Scene,
  how: "asked" | "term",
  list: readonly ToErase[],
): Promise<number> {
  const terms = await readTerms(scene.db, scene.today);
  const execution = scene.newId();
  await insertExecution(scene, { id: execution, how });
  await beginErasing(scene.db);
  let done = 0;
  for (const holding of allHoldings()) {
    let [people, rows] = [0, 0];
    for (const one of list.filter((each) => each.holding === holding)) {
      const { person, leftOn } = one;
      if (!(await insertErased(scene, { person, holding: holding.name, leftOn, execution }))) continue;
      people += 1;
      rows += await eraseOne(scene, one);
    }
    if (people === 0) continue;
    done += people;
    const { source } = termOf(terms, holding);
    await insertExecutionLine(scene, execution, { holding: holding.name, people, rows, source });
  }
  await endErasing(scene.db);
  return done;
}
