import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Done } from "./progress.ts";

/**
 * What was done for each convention up to a day: people who entered, of European funds those who took part
 * more than a day (R8.07); minutes that count; outcomes that were not withdrawn.
 */
export async function readDone(db: Tx, cooperative: number, on: CivilDate): Promise<Map<string, Done>> {
  const { rows } = await sql<Done & { convention: string }>`
    select c.id as convention,
      (select count(distinct a.person)::int from funding.assignment a
        where a.cooperative = c.cooperative and a.convention = c.id and a.since <= ${on}
          and (not c.european or least(a.until, ${on}::date) > a.since)) as people,
      (select coalesce(sum(h.minutes), 0)::int from funding.hours h
          join funding.adviser_hour k on k.cooperative = h.cooperative and k.hours = h.id
        where h.cooperative = c.cooperative and h.convention = c.id and h.day <= ${on}) as minutes,
      (select count(*)::int from funding.outcome o
        where o.cooperative = c.cooperative and o.convention = c.id and o.reached_on <= ${on}
          and not exists (select from funding.outcome_withdrawal w
            where w.cooperative = o.cooperative and w.outcome = o.id)) as outcomes
    from funding.convention c where c.cooperative = ${cooperative}`.execute(db);
  return new Map(rows.map(({ convention, ...done }) => [convention, done]));
}
