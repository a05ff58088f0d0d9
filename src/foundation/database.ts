import { Kysely, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";
import type { DB } from "../../db/schema/types.ts";

export type Database = DB;
export type Db = Kysely<Database>;
export type Tx = Transaction<Database>;

/** int8 arrives as bigint (cents), dates as ISO text: never as a float or as a midnight in some time zone. */
const parsers: Record<number, (text: string) => unknown> = { 20: BigInt, 1082: (text) => text };

export const pgTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    format !== "binary" && parsers[oid] ? parsers[oid] : pg.types.getTypeParser(oid, format as "text"),
};

/**
 * A statement that begins with this is parsed and planned once per connection. It is worth its memory where a
 * statement is short, comes all day, and is planned for longer than it runs: the gate's own and posting's.
 */
const mark = "/* prepared */";
const names = new Map<string, string>();

class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the driver's method has eight signatures
  override query(...given: any[]): any {
    const [text, values, ...rest] = given;
    if (typeof text !== "string" || !text.startsWith(mark)) return super.query(...(given as [string]));
    const name = names.get(text) ?? `p${names.size}`;
    names.set(text, name);
    return super.query({ name, text, values }, ...(rest as []));
  }
}

/**
 * The application's connections. They act as `ensemble_app`, which owns nothing and is held by row-level
 * security, whoever the address names; `max` is the number of connections, `settings` are more of
 * PostgreSQL's.
 */
export function openPool(url: string, max = 10, settings: readonly string[] = []): pg.Pool {
  const own = ["role=ensemble_app", "timezone=UTC", "jit=off"];
  const pool = new pg.Pool({
    connectionString: url,
    max,
    Client: PreparingClient,
    types: pgTypes,
    options: [...own, ...settings].map((one) => `-c ${one}`).join(" "),
    connectionTimeoutMillis: 10_000,
  });
  return outlivesItsServer(pool);
}

/**
 * A connection that the server ends, idle or in the midst of a transaction, fails the request that uses it
 * and is replaced at the next one. The driver also tells it as an event, which ends the whole program where
 * nobody listens: the pool listens to idle connections only.
 */
export function outlivesItsServer(pool: pg.Pool): pg.Pool {
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

export function openDatabase(pool: pg.Pool): Db {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
