import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whoever is or was an adviser here. */
export async function listAdvisers(db: Tx, cooperative: number): Promise<Named[]> {
  const { rows } = await sql<Named>`select p.id, p.given_name || ' ' || p.family_name as name
    from people.person p where exists (select from people.mandate m
      where m.cooperative = ${cooperative} and m.person = p.id and m.role = 'adviser')
    order by p.family_name, p.given_name, p.id`.execute(db);
  return rows;
}

/** The entrepreneurs of the activities that an adviser follows on a day, and these people beside them. */
export async function listFollowed(
  db: Tx,
  cooperative: number,
  q: { adviser: string; today: CivilDate; also: readonly string[] },
): Promise<Named[]> {
  const { rows } = await sql<Named>`select p.id, p.given_name || ' ' || p.family_name as name
    from people.person p where p.id = any(${[...q.also]}::uuid[]) or exists (
      select from activities.membership m
        join activities.activity a on a.cooperative = m.cooperative and a.id = m.activity
      where m.cooperative = ${cooperative} and m.person = p.id and a.adviser = ${q.adviser}
        and m.since <= ${q.today} and (m.until is null or m.until >= ${q.today}))
    order by p.family_name, p.given_name, p.id`.execute(db);
  return rows;
}
