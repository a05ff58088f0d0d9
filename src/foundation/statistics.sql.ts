import { sql } from "kysely";
import type { Tx } from "./database.ts";

/** After a first batch of many rows: the server learns how they lie, and plans what it planned by guess. */
export async function takeStatistics(db: Tx): Promise<void> {
  await sql`select foundation.take_statistics()`.execute(db);
}
