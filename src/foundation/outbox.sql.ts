import { sql } from "kysely";
import type { Tx } from "./database.ts";

/** Writes a later task in this transaction: it exists if and only if what called for it is committed. */
export async function addLaterTask(
  db: Tx,
  cooperative: number | null,
  task: string,
  payload: Readonly<Record<string, unknown>>,
  notBefore?: Date,
): Promise<void> {
  const content = JSON.stringify({ ...payload, cooperative });
  if (notBefore) await sql`select foundation.later_at(${task}, ${content}::json, ${notBefore})`.execute(db);
  else await sql`select foundation.later(${task}, ${content}::json)`.execute(db);
}

/** The same task for many things. */
export async function addLaterTasks(
  db: Tx,
  cooperative: number | null,
  task: string,
  payloads: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const contents = payloads.map((payload) => JSON.stringify({ ...payload, cooperative }));
  await sql`select foundation.later(${task}, p::json) from unnest(${contents}::text[]) as p`.execute(db);
}
