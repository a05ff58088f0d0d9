import { sql } from "kysely";
import type { Db } from "./database.ts";

export interface TableFacts {
  readonly name: string;
  readonly protected: boolean;
  readonly owner: string;
  /** What is unique, excluded, or refers to a table of a cooperative, each with its first column. */
  readonly keys: readonly { readonly name: string; readonly first: string }[];
}

/** Every table that has a column `cooperative`, as the catalogue of the migrated database has it. */
export async function readCooperativeTables(db: Db): Promise<TableFacts[]> {
  const { rows } = await sql<TableFacts>`
    with tables as (
      select c.oid, n.nspname || '.' || c.relname as name,
        c.relrowsecurity and c.relforcerowsecurity as protected, pg_get_userbyid(c.relowner) as owner
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'cooperative'
          and not a.attisdropped))
    select t.name, t.protected, t.owner, coalesce((select json_agg(json_build_object('name', k.name, 'first',
        (select attname from pg_attribute where attrelid = t.oid and attnum = k.first)))
      from (select i.indexrelid::regclass::text as name, i.indkey[0] as first from pg_index i
          where i.indrelid = t.oid and i.indisunique
        union all select f.conname, f.conkey[1] from pg_constraint f
          where f.conrelid = t.oid and (f.contype = 'x' or (f.contype = 'f' and exists (select from
            pg_attribute a where a.attrelid = f.confrelid and a.attname = 'cooperative')))) k), '[]') as keys
    from tables t order by t.name`.execute(db);
  return rows;
}
