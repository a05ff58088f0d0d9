import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** How many lines the audit has. */
export async function countLines(db: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from foundation.audit`.execute(db);
  return rows[0]?.n ?? 0;
}

/** All that the counts of films can hold. */
export async function listColumns(db: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select table_name || '.' || column_name as name
    from information_schema.columns where table_schema = 'channel'
      and table_name in ('plays', 'slice_plays') order by 1`.execute(db);
  return rows.map(({ name }) => name);
}
