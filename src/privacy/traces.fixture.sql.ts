import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { beginErasing } from "../foundation/holding.sql.ts";

/** All of a cooperative, what nobody but its author is shown included; undone at the end. */
async function whole<T>(db: Db, cooperative: number, ask: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    await beginErasing(tx);
    return ask(tx);
  });
}

async function tablesOf(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select schemaname || '.' || tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'public', 'graphile_worker')
      and has_table_privilege(format('%I.%I', schemaname, tablename), 'select') order by 1`.execute(tx);
  return rows.map(({ name }) => name);
}

/** The tables of the whole database that hold a text, read letter by letter, papers too. */
export const tracesOf = (db: Db, cooperative: number, text: string): Promise<string[]> =>
  whole(db, cooperative, async (tx) => {
    const found: string[] = [];
    const hex = Buffer.from(text).toString("hex");
    for (const name of await tablesOf(tx)) {
      const { rows } = await sql`select from ${sql.table(name)} t
        where position(lower(${text}) in lower(t::text)) > 0 or position(${hex} in t::text) > 0
        limit 1`.execute(tx);
      if (rows.length > 0) found.push(name);
    }
    return found;
  });

/** A hash of every row of the books and of the invoices. */
export const booksOf = (db: Db, cooperative: number): Promise<string> =>
  whole(db, cooperative, async (tx) => {
    const hash = createHash("sha256");
    for (const name of await tablesOf(tx)) {
      if (!/^(ledger|invoicing)\./.test(name)) continue;
      const { rows } = await sql<{
        all: string;
      }>`select coalesce(string_agg(t::text, '|' order by t::text), '')
        as all from ${sql.table(name)} t`.execute(tx);
      hash.update(`${name} ${rows[0]?.all}`);
    }
    return hash.digest("hex");
  });

/** Runs a statement as the application outside an erasure; answers the code of the refusal. */
export const refusalOf = (db: Db, cooperative: number, statement: string): Promise<string> =>
  db
    .transaction()
    .execute(async (tx) => {
      await enterCooperative(tx, cooperative, null);
      await sql.raw(statement).execute(tx);
      return "accepted";
    })
    .catch((error: { code?: string }) => error.code ?? String(error));
