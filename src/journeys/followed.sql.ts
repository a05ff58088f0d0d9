import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Followed } from "./followed.ts";

/** Somebody who runs or ran an activity of the cooperative; null for anybody else. */
export async function readFollowed(
  db: Tx,
  cooperative: number,
  person: string,
  on: CivilDate,
): Promise<Followed | null> {
  const { rows } = await sql<{ name: string; activities: string[]; advisers: Followed["advisers"] }>`
    select p.given_name || ' ' || p.family_name as name,
      coalesce(array_agg(a.id) filter (where a.id is not null), '{}') as activities,
      coalesce(jsonb_agg(distinct jsonb_build_object('id', v.id,
          'name', v.given_name || ' ' || v.family_name)) filter (where v.id is not null), '[]') as advisers
    from people.person p
      left join activities.membership m on m.cooperative = ${cooperative} and m.person = p.id
        and m.since <= ${on} and (m.until is null or m.until >= ${on})
      left join activities.activity a on a.cooperative = m.cooperative and a.id = m.activity
      left join people.person v on v.id = a.adviser and v.id <> p.id
    where p.id = ${person} and exists (select from activities.membership e
      where e.cooperative = ${cooperative} and e.person = p.id)
    group by p.id`.execute(db);
  return rows[0] ? { person, ...rows[0] } : null;
}

/** Everyone who runs one of these activities on a day. */
export async function listRunners(
  db: Tx,
  cooperative: number,
  activities: readonly string[],
  on: CivilDate,
): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select distinct person from activities.membership
    where cooperative = ${cooperative} and activity = any(${[...activities]}::uuid[])
      and since <= ${on} and (until is null or until >= ${on})`.execute(db);
  return rows.map(({ person }) => person);
}

/** Who advises in the cooperative on a day. */
export async function listAdvisers(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct p.id, p.given_name || ' ' || p.family_name as name, p.family_name
    from people.mandate m join people.person p on p.id = m.person
    where m.cooperative = ${cooperative} and m.role = 'adviser' and m.since <= ${on}
      and (m.until is null or m.until >= ${on}) order by p.family_name, p.id`.execute(db);
  return rows.map(({ id, name }) => ({ id, name }));
}
