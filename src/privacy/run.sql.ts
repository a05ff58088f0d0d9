import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

export interface Run {
  readonly activity: string;
  readonly code: string;
  /** The fiscal years in which they ran it. */
  readonly years: readonly number[];
}

/** The activities that a person runs or ran, with the fiscal years of their stay. */
export async function listRuns(db: Tx, cooperative: number, person: string): Promise<Run[]> {
  const { rows } = await sql<Run>`select a.id as activity, a.code,
      array(select distinct extract(year from y.ends_on)::int from ledger.fiscal_year y
        join activities.membership m on m.cooperative = y.cooperative and m.activity = a.id
          and m.person = ${person}
          and m.since <= y.ends_on and (m.until is null or m.until >= y.starts_on)
        where y.cooperative = a.cooperative order by 1) as years
    from activities.activity a where a.cooperative = ${cooperative} and exists (
      select from activities.membership m where m.cooperative = a.cooperative and m.activity = a.id
        and m.person = ${person}) order by a.code`.execute(db);
  return rows;
}
