import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Membership } from "./activity.sql.ts";

/** How many people run an activity on a day, by the contract they are under. */
export async function countByContract(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<{ contract: Membership["contract"]; people: number }[]> {
  const { rows } = await sql<{ contract: Membership["contract"]; people: number }>`
    select contract, count(distinct person)::int as people from activities.membership
    where cooperative = ${cooperative} and since <= ${on} and (until is null or until >= ${on})
    group by contract order by people desc, contract`.execute(db);
  return rows;
}

/** A person whose first stay began, or whose last one ended. */
export interface Move {
  readonly person: string;
  readonly name: string;
  readonly activityName: string;
  readonly on: CivilDate;
}

/** Who came between two days, with no stay before, and who left, with none after. */
export async function listMoves(
  db: Tx,
  cooperative: number,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<{ arrivals: Move[]; departures: Move[] }> {
  const { rows } = await sql<Move & { came: boolean }>`
    select m.person, p.given_name || ' ' || p.family_name as name, a.name as "activityName", came,
      case when came then m.since else m.until end as on
    from activities.membership m
      cross join (values (true), (false)) way (came)
      join people.person p on p.id = m.person
      join activities.activity a on a.cooperative = m.cooperative and a.id = m.activity
    where m.cooperative = ${cooperative}
      and case when came then m.since else m.until end between ${from} and ${to}
      and not exists (select from activities.membership o
        where o.cooperative = m.cooperative and o.person = m.person
          and case when came then o.since < m.since else coalesce(o.until, '9999-12-31') > m.until end)
    order by 5 desc, 2`.execute(db);
  const of = (came: boolean) => rows.filter((row) => row.came === came);
  return { arrivals: of(true), departures: of(false) };
}

export async function countPeople(db: Tx, cooperative: number, on: CivilDate): Promise<number> {
  const { rows } = await sql<{ people: number }>`select count(distinct person)::int as people
    from activities.membership where cooperative = ${cooperative}
      and since <= ${on} and (until is null or until >= ${on})`.execute(db);
  return rows[0]?.people ?? 0;
}
