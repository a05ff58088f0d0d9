import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** The names of one’s activities. */
export async function listOwnActivities(
  db: Tx,
  cooperative: number,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from activities.activity
    where cooperative = ${cooperative} and id = any(${[...ids]}::uuid[]) order by name`.execute(db);
  return rows;
}
