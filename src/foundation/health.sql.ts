import { sql } from "kysely";
import type { Db } from "./database.ts";

/** Whether the database answers now. */
export async function isDatabaseUp(database: Db): Promise<boolean> {
  const ping = sql`select 1`.execute(database);
  return ping.then(
    () => true,
    () => false,
  );
}
