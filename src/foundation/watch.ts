import { job } from "./actor.ts";
import { civilDateOf } from "./calendar.ts";
import type { Db } from "./database.ts";
import { addAuditLine, enterCooperative } from "./gate.sql.ts";
import { makeScene, type Scene, systemClock } from "./scene.ts";
import { listCooperativeIds, takeRound } from "./watch.sql.ts";

/** What is looked at once a day in each cooperative, so that dates are told to people before they pass. */
export interface Watch {
  /** `module.verb-noun`, as for an operation. */
  readonly name: string;
  run(scene: Scene): Promise<void>;
}

/**
 * The only runner of watches: each once a day in each cooperative, whichever program comes first; one
 * transaction and one audit line each. One that fails is told by the error, and run again next turn.
 */
export async function runWatches(
  database: Db,
  watches: readonly Watch[],
  clock = systemClock,
): Promise<void> {
  const failures: unknown[] = [];
  for (const cooperative of await listCooperativeIds(database)) {
    for (const { name, run } of watches) {
      const now = clock();
      const done = database.transaction().execute(async (db) => {
        await enterCooperative(db, cooperative, null, now);
        if (!(await takeRound(db, cooperative, { name, day: civilDateOf(now), now }))) return;
        await run(makeScene(db, cooperative, job, now));
        const line = { at: now, actor: job, door: "job", operation: name, about: null };
        await addAuditLine(db, cooperative, { ...line, input: "{}" });
      });
      await done.catch((error: unknown) => failures.push(error));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} watches failed`);
}
