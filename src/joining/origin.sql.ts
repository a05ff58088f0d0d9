import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Heard } from "./candidate.ts";

/** How many came from somewhere, and how far they went. */
export interface OriginCount {
  readonly heard: Heard;
  readonly prescriber: string | null;
  readonly prescriberName: string | null;
  readonly contacts: number;
  readonly applied: number;
  readonly met: number;
  readonly interviewed: number;
  readonly accepted: number;
}

/** By origin, whoever came within these days, both included; those erased since are still counted. */
export async function countOrigins(
  db: Tx,
  cooperative: number,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<OriginCount[]> {
  const { rows } = await sql<OriginCount>`select s.heard, s.prescriber, r.name as "prescriberName",
      count(*)::int as contacts, count(s.applied_at)::int as applied,
      (count(*) filter (where s.met))::int as met, count(s.recorded_at)::int as interviewed,
      (count(*) filter (where s.outcome = 'accepted'))::int as accepted
    from joining.standing s
      left join joining.prescriber r on r.cooperative = s.cooperative and r.id = s.prescriber
    where s.cooperative = ${cooperative}
      and (s.came_at at time zone 'Europe/Paris')::date between ${from}::date and ${to}::date
    group by s.heard, s.prescriber, r.name order by contacts desc, s.heard, r.name`.execute(db);
  return rows;
}
