import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** Of each activity, how many documents it issued so far. */
export async function countIssued(
  db: Tx,
  cooperative: number,
  activities: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ activity: string; n: number }>`select d.activity, count(*)::int as n
    from invoicing.document d
    where d.cooperative = ${cooperative} and d.activity = any(${[...activities]}::uuid[])
      and (exists (select from invoicing.validation v where v.cooperative = d.cooperative
          and v.document = d.id)
        or exists (select from invoicing.quote_sending q where q.cooperative = d.cooperative
          and q.document = d.id))
    group by d.activity`.execute(db);
  return new Map(rows.map(({ activity, n }) => [activity, n]));
}

/** The activities that a person follows as adviser. */
export async function listAdvised(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<{ activity: string; name: string }[]> {
  const { rows } = await sql<{ activity: string; name: string }>`select a.id as activity, a.name
    from activities.activity a where a.cooperative = ${cooperative} and a.adviser = ${person}
      and not exists (select from activities.closing c where c.cooperative = a.cooperative
        and c.activity = a.id) order by a.name`.execute(db);
  return rows;
}

/** People of the house who have a role still and no open plan, by family name. */
export async function listPeopleToLeave(
  db: Tx,
  cooperative: number,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select p.id,
      p.given_name || ' ' || p.family_name as name
    from people.person p where exists (select from people.mandate m where m.cooperative = ${cooperative}
        and m.person = p.id)
      and not exists (select from leaving.plan l where l.cooperative = ${cooperative} and l.person = p.id
        and not exists (select from leaving.closing c where c.cooperative = l.cooperative
          and c.plan = l.id))
    order by p.family_name, p.given_name limit 5000`.execute(db);
  return rows;
}

/** Who keeps departures, and who keeps the books, today. */
export async function listDoers(
  db: Tx,
  cooperative: number,
  on: string,
): Promise<{ person: string; role: "hr" | "director" | "accountant" }[]> {
  const { rows } = await sql<{ person: string; role: "hr" | "director" | "accountant" }>`
    select distinct person, role from people.mandate
    where cooperative = ${cooperative} and role in ('hr', 'director', 'accountant')
      and since <= ${on} and (until is null or until >= ${on}) order by person, role`.execute(db);
  return rows;
}
