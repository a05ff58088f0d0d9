import { sql } from "kysely";
import type { Db } from "../../foundation/database.ts";

export interface House {
  readonly id: number;
  readonly slug: string;
}

/** The cooperative of that address, or the first by creation; null where there is none. */
export async function findHouse(db: Db, slug: string | undefined): Promise<House | null> {
  const { rows } = await sql<House>`select id, slug from network.cooperative
    where ${slug ?? null}::text is null or slug = ${slug ?? null} order by id limit 1`.execute(db);
  return rows[0] ?? null;
}
