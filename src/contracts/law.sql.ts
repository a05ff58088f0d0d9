import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Limit, Limits } from "./limits.ts";

/** The figures of the law in force on a day, each with its article. */
export async function readLimits(db: Tx, on: CivilDate): Promise<Limits> {
  const { rows } = await sql<Limit>`/* prepared */ select distinct on (name) name, value, source
    from contracts.legal_limit where starts_on <= ${on}::date order by name, starts_on desc`.execute(db);
  return Object.fromEntries(rows.map((limit) => [limit.name, limit])) as Limits;
}
