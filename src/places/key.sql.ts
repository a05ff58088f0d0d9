import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Key {
  readonly id: string;
  readonly site: string;
  readonly siteName: string;
  readonly name: string;
  readonly loan: string | null;
  readonly personName: string | null;
  readonly lentAt: Date | null;
  readonly dueOn: CivilDate | null;
}

const key = sql`select k.id, k.site, s.name as "siteName", k.name, l.id as loan,
    p.given_name || ' ' || p.family_name as "personName", l.lent_at as "lentAt", l.due_on as "dueOn"
  from places.key k join network.site s on s.cooperative = k.cooperative and s.id = k.site
    left join places.loan l on l.cooperative = k.cooperative and l.key = k.id and l.returned_at is null
    left join people.person p on p.id = l.person`;

export async function listKeys(db: Tx, cooperative: number): Promise<Key[]> {
  const { rows } = await sql<Key>`${key} where k.cooperative = ${cooperative} order by s.name, k.name
    limit 500`.execute(db);
  return rows;
}

/** Held until commit: it is in one hand. */
export async function lockKey(db: Tx, cooperative: number, id: string): Promise<Key | null> {
  await sql`select from places.key where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  const { rows } = await sql<Key>`${key} where k.cooperative = ${cooperative} and k.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertKey(
  { db, cooperative, now, actor }: Scene,
  k: Pick<Key, "id" | "site" | "name">,
): Promise<void> {
  await sql`insert into places.key (cooperative, id, site, name, set_at, set_by)
    values (${cooperative}, ${k.id}, ${k.site}, ${k.name}, ${now}, ${actor.person})`.execute(db);
}

export async function insertLoan(
  { db, cooperative, now, actor }: Scene,
  l: { id: string; key: string; person: string; dueOn: CivilDate | null },
): Promise<void> {
  await sql`insert into places.loan (cooperative, id, key, person, due_on, lent_at, lent_by)
    values (${cooperative}, ${l.id}, ${l.key}, ${l.person}, ${l.dueOn}, ${now},
      ${actor.person})`.execute(db);
}

export async function endLoan({ db, cooperative, now, actor }: Scene, id: string): Promise<void> {
  await sql`update places.loan set returned_at = ${now}, returned_by = ${actor.person}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

/** Whom a key may be lent to: everyone who has a role here. */
export async function listPeopleHere(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select p.id,
      p.family_name || ' ' || p.given_name as name
    from people.person p where exists (select from people.mandate m where m.cooperative = ${cooperative}
      and m.person = p.id and m.since <= ${on} and (m.until is null or m.until >= ${on}))
    order by name limit 2000`.execute(db);
  return rows;
}
