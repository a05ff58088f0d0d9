import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** The entrepreneurs of a day by the contract they are under; whoever is an associate is counted apart. */
export type Standing = "cape" | "cesa" | "cesaAssociate";

export async function countEntrepreneurs(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<{ standing: Standing; people: number }[]> {
  const { rows } = await sql<{ standing: Standing; people: number }>`
    select case when c.kind = 'cesa' and a.person is not null then 'cesaAssociate' else c.kind end
      as standing, count(*)::int as people
    from contracts.in_force f
      join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract
      left join contracts.association a on a.cooperative = f.cooperative and a.person = f.person
        and a.since <= ${on} and (a.until is null or a.until >= ${on})
    where f.cooperative = ${cooperative} and c.kind in ('cape', 'cesa')
      and f.since <= ${on} and (f.until is null or f.until >= ${on})
    group by 1 order by people desc, 1`.execute(db);
  return rows;
}

/** How many people are under a contract of employment on a day: employee-entrepreneurs and staff (R7.06). */
export async function countEmployed(db: Tx, cooperative: number, on: CivilDate): Promise<number> {
  const { rows } = await sql<{ people: number }>`select count(distinct f.person)::int as people
    from contracts.in_force f
      join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract
    where f.cooperative = ${cooperative} and c.kind <> 'cape'
      and f.since <= ${on} and (f.until is null or f.until >= ${on})`.execute(db);
  return rows[0]?.people ?? 0;
}

/** An entrepreneur whose first contract began, or whose last one ended. */
export interface Move {
  readonly person: string;
  readonly name: string;
  readonly activityName: string | null;
  readonly on: CivilDate;
}

/** Who came between two days, with no contract before, and who left, with none after. */
export async function listMoves(
  db: Tx,
  cooperative: number,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<{ arrivals: Move[]; departures: Move[] }> {
  const { rows } = await sql<Move & { came: boolean }>`
    select f.person, p.given_name || ' ' || p.family_name as name, a.name as "activityName", came,
      case when came then f.since else f.until end as on
    from contracts.in_force f
      cross join (values (true), (false)) way (came)
      join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract
      join people.person p on p.id = f.person
      left join activities.activity a on a.cooperative = c.cooperative and a.id = c.activity
    where f.cooperative = ${cooperative} and c.kind in ('cape', 'cesa')
      and case when came then f.since else f.until end between ${from} and ${to}
      and not exists (select from contracts.in_force o
        where o.cooperative = f.cooperative and o.person = f.person
          and case when came then o.since < f.since else coalesce(o.until, '9999-12-31') > f.until end)
    order by 5 desc, 2`.execute(db);
  const of = (came: boolean) => rows.filter((row) => row.came === came);
  return { arrivals: of(true), departures: of(false) };
}
