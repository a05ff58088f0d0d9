import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export async function insertAnsweredNeed(
  { db, cooperative, now, actor }: Scene,
  event: string,
  cluster: string,
): Promise<void> {
  await sql`insert into events.answered_need (cooperative, event, cluster, set_at, set_by)
    values (${cooperative}, ${event}, ${cluster}, ${now}, ${actor.person})`.execute(db);
}

/** The need that an event answers, or null. */
export async function readAnsweredNeed(db: Tx, cooperative: number, event: string): Promise<string | null> {
  const { rows } = await sql<{ cluster: string }>`select cluster from events.answered_need
    where cooperative = ${cooperative} and event = ${event}`.execute(db);
  return rows[0]?.cluster ?? null;
}
