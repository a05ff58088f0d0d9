import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** The film of the moment, whoever may see it; null where none was chosen. */
export async function readSpotlight(db: Tx, cooperative: number): Promise<string | null> {
  const { rows } = await sql<{ film: string | null }>`select film from channel.spotlight
    where cooperative = ${cooperative} order by turn desc limit 1`.execute(db);
  return rows[0]?.film ?? null;
}

/** Of two who choose in one instant the second waits for the first, and holds. */
export async function insertSpotlight(
  { db, cooperative, now, actor }: Scene,
  film: string | null,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext('channel.spotlight'))`.execute(db);
  await sql`insert into channel.spotlight (cooperative, turn, film, set_at, set_by)
    select ${cooperative}::int, coalesce(max(turn), 0) + 1, ${film}::uuid, ${now}::timestamptz,
      ${actor.person}::uuid
    from channel.spotlight where cooperative = ${cooperative}`.execute(db);
}
