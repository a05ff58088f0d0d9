import { sql } from "kysely";
import type { Scene } from "../foundation/scene.ts";

/** The attendance sheets of an event, the earliest first. */
export async function listSheets({ db, cooperative }: Scene, event: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from events.half_day
    where cooperative = ${cooperative} and event = ${event} order by starts_at`.execute(db);
  return rows.map(({ id }) => id);
}
