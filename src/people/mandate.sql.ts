import { sql } from "kysely";
import type { Role } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** A role a person holds in the cooperative, from a day to a day, both included. */
export interface Mandate {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}

const columns = sql`m.id, m.person, p.given_name || ' ' || p.family_name as name, p.email,
  m.role, m.since, m.until`;

/** Every mandate of a person here, those that hold first, then the newest. */
export async function listMandatesOf(db: Tx, cooperative: number, person: string): Promise<Mandate[]> {
  const { rows } = await sql<Mandate>`select ${columns}
    from people.mandate m join people.person p on p.id = m.person
    where m.cooperative = ${cooperative} and m.person = ${person}
    order by m.until desc nulls first, m.since desc`.execute(db);
  return rows;
}

/** Who holds one of these roles on a day: whom to tell. */
export async function listHolders(
  db: Tx,
  cooperative: number,
  { roles, on }: { roles: readonly Role[]; on: CivilDate },
): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select distinct person from people.mandate
    where cooperative = ${cooperative} and role = any(${[...roles]}::text[])
      and since <= ${on} and (until is null or until >= ${on}) order by person`.execute(db);
  return rows.map(({ person }) => person);
}

export async function lockMandate(db: Tx, cooperative: number, id: string): Promise<Mandate | null> {
  const { rows } = await sql<Mandate>`select ${columns}
    from people.mandate m join people.person p on p.id = m.person
    where m.cooperative = ${cooperative} and m.id = ${id} for update of m`.execute(db);
  return rows[0] ?? null;
}

/** Whether the person has the role on some day from `since` on. */
export async function hasRoleFrom(
  db: Tx,
  cooperative: number,
  held: { person: string; role: Role; since: CivilDate },
): Promise<boolean> {
  const { rows } = await sql`select from people.mandate where cooperative = ${cooperative}
    and person = ${held.person} and role = ${held.role}
    and (until is null or until >= ${held.since})`.execute(db);
  return rows.length > 0;
}

/**
 * How many mandates of the role, besides this one, hold the day after. Locks them against two ends at once.
 */
export async function countOthers(
  db: Tx,
  cooperative: number,
  besides: string,
  role: Role,
  after: CivilDate,
): Promise<number> {
  const { rows } = await sql`select from people.mandate where cooperative = ${cooperative} and role = ${role}
    and id <> ${besides} and since <= ${after}::date + 1 and (until is null or until > ${after})
    for update`.execute(db);
  return rows.length;
}

export async function insertMandate(
  db: Tx,
  cooperative: number,
  m: { id: string; person: string; role: Role; since: CivilDate },
): Promise<void> {
  await sql`insert into people.mandate (cooperative, id, person, role, since)
    values (${cooperative}, ${m.id}, ${m.person}, ${m.role}, ${m.since})`.execute(db);
}

export async function endMandateOn(db: Tx, cooperative: number, id: string, until: CivilDate): Promise<void> {
  await sql`update people.mandate set until = ${until}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

/** Those who have a role in the cooperative on a day, by family name. */
export async function listHousehold(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<{ person: string; name: string }[]> {
  const { rows } = await sql<{ person: string; name: string }>`
    select p.id as person, p.given_name || ' ' || p.family_name as name from people.person p
    where exists (select from people.mandate m where m.cooperative = ${cooperative} and m.person = p.id
      and m.since <= ${on} and (m.until is null or m.until >= ${on}))
    order by p.family_name, p.given_name, p.id`.execute(db);
  return rows;
}

/** How many of these people have a role in the cooperative on a day. */
export async function countHousehold(
  db: Tx,
  cooperative: number,
  { people, on }: { people: readonly string[]; on: CivilDate },
): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(distinct person)::int as n from people.mandate
    where cooperative = ${cooperative} and person = any(${[...people]}::uuid[])
      and since <= ${on} and (until is null or until >= ${on})`.execute(db);
  return rows[0]?.n ?? 0;
}
