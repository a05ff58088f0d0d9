import type { z } from "zod";
import { job as jobActor } from "./actor.ts";
import type { Db } from "./database.ts";
import { addAuditLine, enterCooperative } from "./gate.sql.ts";
import { toJson } from "./json.ts";
import { type Clock, makeScene, type Scene, systemClock } from "./scene.ts";

/**
 * What may come after: called for by `scene.later(name, input)` in the transaction of an operation, done
 * after its commit, in a transaction of its own inside the same cooperative. It is run again until it
 * succeeds, so that running it twice must do no more than running it once.
 */
export interface Job<Input extends z.ZodType = z.ZodType> {
  /** `module.verb-noun`, as for an operation. */
  readonly name: string;
  readonly input: Input;
  run(input: z.output<Input>, scene: Scene): Promise<void>;
}

export function job<Input extends z.ZodType>(record: Job<Input>): Job<Input> {
  return record;
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds jobs of every shape
export type AnyJob = Job<any>;

/** The only runner of jobs: one transaction inside the cooperative, one audit line; a failure is thrown. */
export async function runJob(
  one: AnyJob,
  rawInput: unknown,
  { database, cooperative, clock = systemClock }: { database: Db; cooperative: number; clock?: Clock },
): Promise<void> {
  const input: unknown = one.input.parse(rawInput);
  await database.transaction().execute(async (db) => {
    const now = clock();
    await enterCooperative(db, cooperative, null, now);
    await one.run(input, makeScene(db, cooperative, jobActor, now));
    const line = { at: now, actor: jobActor, door: "job", operation: one.name, about: null };
    await addAuditLine(db, cooperative, { ...line, input: toJson(rawInput) });
  });
}
