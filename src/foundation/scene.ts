import type { Transaction } from "kysely";
import { v7 } from "uuid";
import type { Actor } from "./actor.ts";
import { type CivilDate, civilDateOf } from "./calendar.ts";
import type { Database } from "./database.ts";
import { addLaterTask } from "./outbox.sql.ts";

/**
 * Everything an operation may lean on while it runs: one transaction inside one cooperative, who acts, and
 * when. There is no other clock and no other current user, so that whatever runs can be run again at
 * another date.
 */
export interface Scene {
  readonly db: Transaction<Database>;
  readonly cooperative: number;
  readonly actor: Actor;
  readonly now: Date;
  /** The civil date of `now` in mainland France. */
  readonly today: CivilDate;
  /** A new name for a row: UUID version 7 (RFC 9562), so that rows made together lie together. */
  newId(): string;
  /**
   * Something that may come later (mail, document): kept in this transaction, done by a job after commit, and
   * where an instant is given not before it.
   */
  later(task: string, payload: Readonly<Record<string, unknown>>, notBefore?: Date): Promise<void>;
}

export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

export function makeScene(db: Transaction<Database>, cooperative: number, actor: Actor, now: Date): Scene {
  return {
    db,
    cooperative,
    actor,
    now,
    today: civilDateOf(now),
    newId: () => v7(),
    later: (task, payload, notBefore) => addLaterTask(db, cooperative, task, payload, notBefore),
  };
}
