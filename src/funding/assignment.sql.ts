import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** Somebody whom a convention supports, from a day to another. */
export interface Assignment {
  readonly id: string;
  readonly convention: string;
  readonly person: string;
  readonly name: string;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}

const columns = sql`a.id, a.convention, a.person, p.given_name || ' ' || p.family_name as name, a.since,
  a.until`;

/** Those a convention supported, the latest first; minutes are those that count. */
export async function listAssignments(
  db: Tx,
  cooperative: number,
  convention: string,
): Promise<(Assignment & { minutes: number })[]> {
  const { rows } = await sql<Assignment & { minutes: number }>`
    select ${columns},
      (select coalesce(sum(h.minutes), 0)::int from funding.member_hour k
          join funding.hours h on h.cooperative = k.cooperative and h.id = k.hours
        where k.cooperative = a.cooperative and k.convention = a.convention and k.member = a.person
          and h.day >= a.since and (a.until is null or h.day <= a.until)) as minutes
    from funding.assignment a join people.person p on p.id = a.person
    where a.cooperative = ${cooperative} and a.convention = ${convention}
    order by a.since desc, name, a.id`.execute(db);
  return rows;
}

/** Held until commit by whoever ends it. */
export async function lockAssignment(db: Tx, cooperative: number, id: string): Promise<Assignment | null> {
  const { rows } = await sql<Assignment>`select ${columns} from funding.assignment a
      join people.person p on p.id = a.person
    where a.cooperative = ${cooperative} and a.id = ${id} for update of a`.execute(db);
  return rows[0] ?? null;
}

/** Whether somebody is supported by a convention on some day of a span without end where it has none. */
export async function isAssignedDuring(
  db: Tx,
  cooperative: number,
  a: Pick<Assignment, "convention" | "person" | "since" | "until">,
): Promise<boolean> {
  const { rows } = await sql`select from funding.assignment
    where cooperative = ${cooperative} and convention = ${a.convention} and person = ${a.person}
      and daterange(since, until, '[]') && daterange(${a.since}, ${a.until}, '[]')`.execute(db);
  return rows.length > 0;
}

/** The other European operation in which somebody takes part on some day of a span, or null. */
export async function readOtherOperation(
  db: Tx,
  cooperative: number,
  a: Pick<Assignment, "convention" | "person" | "since" | "until">,
): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select c.name from funding.assignment o
      join funding.convention c on c.cooperative = o.cooperative and c.id = o.convention
    where o.cooperative = ${cooperative} and o.european and o.convention <> ${a.convention}
      and o.person = ${a.person}
      and daterange(o.since, o.until, '[]') && daterange(${a.since}, ${a.until}, '[]')
    limit 1`.execute(db);
  return rows[0]?.name ?? null;
}

/** Those of these people whom a convention supports on a day. */
export async function listAssignedOn(
  db: Tx,
  cooperative: number,
  { convention, people, on }: { convention: string; people: readonly string[]; on: CivilDate },
): Promise<Set<string>> {
  const { rows } = await sql<{ person: string }>`select person from funding.assignment
    where cooperative = ${cooperative} and convention = ${convention} and since <= ${on}
      and (until is null or until >= ${on}) and person = any(${[...people]}::uuid[])`.execute(db);
  return new Set(rows.map(({ person }) => person));
}

export async function insertAssignment(
  { db, cooperative, now, actor }: Scene,
  a: Pick<Assignment, "id" | "convention" | "person" | "since" | "until">,
): Promise<void> {
  await sql`insert into funding.assignment (cooperative, id, convention, european, person, since, until,
      assigned_at, assigned_by)
    select ${cooperative}::int, ${a.id}::uuid, c.id, c.european, ${a.person}::uuid, ${a.since}::date,
      ${a.until}::date, ${now}::timestamptz, ${actor.person}::uuid
    from funding.convention c where c.cooperative = ${cooperative} and c.id = ${a.convention}`.execute(db);
}

export async function endAssignmentOn(
  db: Tx,
  cooperative: number,
  { id, until }: { id: string; until: CivilDate },
): Promise<void> {
  await sql`update funding.assignment set until = ${until}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

/** The last day of hours of somebody that a convention funds, from a day on. */
export async function lastHoursDay(
  db: Tx,
  cooperative: number,
  { convention, person, since }: Pick<Assignment, "convention" | "person" | "since">,
): Promise<CivilDate | null> {
  const { rows } = await sql<{ day: CivilDate | null }>`select max(h.day) as day
    from funding.member_hour k join funding.hours h on h.cooperative = k.cooperative and h.id = k.hours
    where k.cooperative = ${cooperative} and k.convention = ${convention} and k.member = ${person}
      and h.day >= ${since}`.execute(db);
  return rows[0]?.day ?? null;
}

/** Whether a convention supports anybody, or funds hours, after a day. */
export async function isUsedAfter(
  db: Tx,
  cooperative: number,
  { convention, on }: { convention: string; on: CivilDate },
): Promise<boolean> {
  const { rows } = await sql`select from funding.assignment
      where cooperative = ${cooperative} and convention = ${convention} and (since > ${on} or until > ${on})
    union all select from funding.hours h
      join funding.adviser_hour k on k.cooperative = h.cooperative and k.hours = h.id
      where h.cooperative = ${cooperative} and h.convention = ${convention} and h.day > ${on}
    union all select from funding.outcome
      where cooperative = ${cooperative} and convention = ${convention} and reached_on > ${on}
    limit 1`.execute(db);
  return rows.length > 0;
}

/** A person of the cooperative, or null. */
export async function readPersonName(db: Tx, cooperative: number, person: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select p.given_name || ' ' || p.family_name as name
    from people.person p where p.id = ${person} and exists (select from people.mandate m
      where m.cooperative = ${cooperative} and m.person = p.id)`.execute(db);
  return rows[0]?.name ?? null;
}

/** The entrepreneurs of a day, whom a convention may support. */
export async function listEntrepreneurs(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select p.id, p.given_name || ' ' || p.family_name as name from people.person p
    where exists (select from people.mandate m where m.cooperative = ${cooperative} and m.person = p.id
      and m.role = 'entrepreneur' and m.since <= ${on} and (m.until is null or m.until >= ${on}))
    order by p.family_name, p.given_name, p.id`.execute(db);
  return rows;
}
