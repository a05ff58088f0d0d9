import { sql } from "kysely";
import type { Db } from "../foundation/database.ts";

/** Counts a call under a name, for all processes together; true while it stays within `most` a minute. */
export async function isWithinRate(database: Db, name: string, most: number): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`
    insert into auth."rateLimit" (key, count, "lastRequest")
    values (${name}, 1, (extract(epoch from now()) * 1000)::bigint)
    on conflict (key) do update set
      count = case when auth."rateLimit"."lastRequest" < excluded."lastRequest" - 60000 then 1
        else auth."rateLimit".count + 1 end,
      "lastRequest" = case when auth."rateLimit"."lastRequest" < excluded."lastRequest" - 60000
        then excluded."lastRequest" else auth."rateLimit"."lastRequest" end
    returning count`.execute(database);
  return (rows[0]?.count ?? 1) <= most;
}
