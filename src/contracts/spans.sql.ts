import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface HeldSpan {
  readonly person: string;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
  readonly capePeriods: number;
}

/** The days of every signed contract of these people. */
export async function listSpansOf(
  db: Tx,
  cooperative: number,
  people: readonly string[],
): Promise<HeldSpan[]> {
  const { rows } = await sql<HeldSpan>`select f.person, f.since, f.until,
      (select count(*)::int from contracts.cape_period p
        where p.cooperative = f.cooperative and p.contract = f.contract) as "capePeriods"
    from contracts.in_force f where f.cooperative = ${cooperative} and f.person = any(${[...people]}::uuid[])
    order by f.since`.execute(db);
  return rows;
}
