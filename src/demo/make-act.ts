import { type Actor, operator } from "../foundation/actor.ts";
import type { Db } from "../foundation/database.ts";
import type { AnyOperation } from "../foundation/operation.ts";
import { perform } from "../foundation/perform.ts";
import type { Clock } from "../foundation/scene.ts";
import { momentOf } from "./demo.sql.ts";

export type Act = ReturnType<typeof makeAct>;

/** Acts of one person on one day, through the gate: what would be refused stops the demonstration. */
export function makeAct(
  database: Db,
  start: string,
  actor: Actor = operator,
  clock: Clock = () => momentOf(start, 9),
) {
  return async <T>(cooperative: number, operation: AnyOperation, input: unknown): Promise<T> => {
    const outcome = await perform(operation, input, {
      database,
      cooperative,
      actor,
      door: "cli",
      clock,
    });
    if (!outcome.ok)
      throw new Error(`${operation.name}: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`);
    return outcome.result as T;
  };
}
