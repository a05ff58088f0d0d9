import { sql } from "kysely";
import pg from "pg";
import type { Db, Tx } from "../foundation/database.ts";

/** Every column that refers to a person, an account or a candidate, as the migrated database has it. */
export async function listPersonColumns(db: Db | Tx): Promise<string[]> {
  const { rows } = await sql<{ column: string }>`
    select n.nspname || '.' || c.relname || '.' || a.attname as column
    from pg_constraint f
      join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[cardinality(f.conkey)]
    where f.contype = 'f'
      and f.confrelid in ('people.person'::regclass, 'joining.candidate'::regclass, 'auth."user"'::regclass)
    union
    -- Older tables name a person without a key; the audit and drafts do.
    select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
    where column_name in ('person', 'candidate', 'member') and udt_name = 'uuid'
      and (table_schema, table_name) in (select schemaname, tablename from pg_tables)
    order by 1`.execute(db);
  return rows.map(({ column }) => column);
}

/** A table that somebody added and declared nowhere, as its owner makes it. */
export async function addTableOfNobody(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("create table public.secret_list (person uuid references people.person, about text)");
  } finally {
    await client.end();
  }
}
