import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { type Ground, held, spell } from "./ground.sql.ts";
import type { Stay } from "./survival.ts";

/** Every stay that had begun by a day, as it was on that day, with the year in which it began. */
export async function listStays(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<(Stay & { cohort: string })[]> {
  const ground: Ground = { cooperative, moments: [], known: null, only: null };
  const { rows } = await sql<Stay & { cohort: string }>`with held as (${held.relation(ground)}),
      spell as (${spell.relation(ground)})
    select extract(year from since)::text as cohort, (least(until, ${on}::date) - since + 1)::int as days,
      coalesce(until < ${on}::date, false) as ended
    from spell where since <= ${on} order by since, person`.execute(db);
  return rows;
}
