import { sql } from "kysely";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** Works within the cooperative of that short name; null where there is none. */
export function withHouse<Result>(
  database: Db,
  slug: string | null,
  work: (db: Tx, cooperative: number) => Promise<Result | null>,
): Promise<Result | null> {
  if (slug === null) return Promise.resolve(null);
  return database.transaction().execute(async (db) => {
    const { rows } = await sql<{ id: number }>`/* prepared */ select id from network.cooperative
      where slug = ${slug}`.execute(db);
    const house = rows[0];
    if (!house) return null;
    await enterCooperative(db, house.id, null);
    return work(db, house.id);
  });
}
