import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Giver, Group, InGroup } from "./group.ts";

const group = sql`g.id, g.name, g.starts_on as "startsOn", g.entry, g.seats, s.ends_on as "endsOn",
  s.prolonged, s.closed_at as "closedAt", s.members`;
const withStanding = sql`groups.working_group g join groups.standing s on s.cooperative = g.cooperative
  and s.working_group = g.id`;
const active = (table: "membership" | "facilitation", person: string | null) =>
  sql`exists (select from ${sql.table(`groups.${table}`)} o where o.cooperative = g.cooperative
    and o.working_group = g.id and o.person = ${person} and o.left_at is null)`;

/** A group and what a person is in it. */
export async function readGroup(
  db: Tx,
  cooperative: number,
  id: string,
  person: string | null,
): Promise<Omit<InGroup, "today"> | null> {
  const { rows } = await sql<Group & { member: boolean; facilitator: boolean }>`
    select ${group}, ${active("membership", person)} as member,
      ${active("facilitation", person)} as facilitator
    from ${withStanding} where g.cooperative = ${cooperative} and g.id = ${id}`.execute(db);
  if (!rows[0]) return null;
  const { member, facilitator, ...found } = rows[0];
  return { group: found, own: { member, facilitator } };
}

/** Held until commit: what is done in a group is done one after the other. */
export async function lockGroup(db: Tx, cooperative: number, id: string): Promise<void> {
  await sql`select from groups.working_group where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
}

export async function insertGroup(
  { db, cooperative, now, actor }: Scene,
  g: Pick<Group, "id" | "name" | "startsOn" | "entry" | "seats">,
): Promise<void> {
  await sql`insert into groups.working_group (cooperative, id, name, starts_on, entry, seats, set_at, set_by)
    values (${cooperative}, ${g.id}, ${g.name}, ${g.startsOn}, ${g.entry}, ${g.seats}, ${now},
      ${actor.person})`.execute(db);
}

export async function updateGroup(
  { db, cooperative }: Scene,
  g: Pick<Group, "id" | "name" | "entry" | "seats">,
): Promise<void> {
  await sql`update groups.working_group set name = ${g.name}, entry = ${g.entry}, seats = ${g.seats}
    where cooperative = ${cooperative} and id = ${g.id}`.execute(db);
}

export interface Mandate {
  readonly version: number;
  readonly asked: string;
  readonly giver: Giver;
  readonly givenOn: CivilDate;
  readonly deliverable: string;
  readonly why: string;
}

/** What it was asked, the newest mandate first. */
export async function listMandates(db: Tx, cooperative: number, id: string): Promise<Mandate[]> {
  const { rows } = await sql<Mandate>`select version, asked, giver, given_on as "givenOn", deliverable, why
    from groups.mandate where cooperative = ${cooperative} and working_group = ${id}
    order by version desc`.execute(db);
  return rows;
}

export async function insertMandate(
  { db, cooperative, now, actor }: Scene,
  id: string,
  m: Omit<Mandate, "version">,
): Promise<void> {
  await sql`insert into groups.mandate (cooperative, working_group, version, asked, giver, given_on,
      deliverable, why, set_at, set_by)
    select ${cooperative}, ${id}, coalesce(max(version) + 1, 0), ${m.asked}, ${m.giver}, ${m.givenOn},
      ${m.deliverable}, ${m.why}, ${now}, ${actor.person}
    from groups.mandate where cooperative = ${cooperative} and working_group = ${id}`.execute(db);
}

export interface Term {
  readonly version: number;
  readonly endsOn: CivilDate;
  readonly why: string;
  readonly setAt: Date;
  readonly who: string | null;
}

export async function listTerms(db: Tx, cooperative: number, id: string): Promise<Term[]> {
  const { rows } = await sql<Term>`select t.version, t.ends_on as "endsOn", t.why, t.set_at as "setAt",
      p.given_name || ' ' || p.family_name as who
    from groups.term t left join people.person p on p.id = t.set_by
    where t.cooperative = ${cooperative} and t.working_group = ${id} order by t.version desc`.execute(db);
  return rows;
}

export async function insertTerm(
  { db, cooperative, now, actor }: Scene,
  id: string,
  t: Pick<Term, "version" | "endsOn" | "why">,
): Promise<void> {
  await sql`insert into groups.term (cooperative, working_group, version, ends_on, why, set_at, set_by)
    values (${cooperative}, ${id}, ${t.version}, ${t.endsOn}, ${t.why}, ${now}, ${actor.person})`.execute(db);
}

export async function readReport(db: Tx, cooperative: number, id: string): Promise<string | null> {
  const { rows } = await sql<{ report: string }>`select report from groups.closing
    where cooperative = ${cooperative} and working_group = ${id}`.execute(db);
  return rows[0]?.report ?? null;
}

export async function insertClosing(
  { db, cooperative, now, actor }: Scene,
  id: string,
  report: string,
): Promise<void> {
  await sql`insert into groups.closing (cooperative, working_group, report, set_at, set_by)
    values (${cooperative}, ${id}, ${report}, ${now}, ${actor.person})`.execute(db);
}

export interface GroupRow extends Group {
  readonly asked: string;
  readonly facilitators: string;
  readonly member: boolean;
  readonly total: string;
}

/** The groups of a cooperative: those that run by their end, or those that are closed, the latest first. */
export async function listGroupRows(
  db: Tx,
  cooperative: number,
  ask: { person: string | null; face: "mine" | "running" | "closed"; limit: number; offset: number },
): Promise<GroupRow[]> {
  const { person, face, limit, offset } = ask;
  const { rows } = await sql<GroupRow>`select ${group}, m.asked, ${active("membership", person)} as member,
      (select string_agg(p.given_name || ' ' || p.family_name, ', ' order by p.family_name)
        from groups.facilitation f join people.person p on p.id = f.person
        where f.cooperative = g.cooperative and f.working_group = g.id and f.left_at is null)
        as facilitators,
      count(*) over () as total
    from ${withStanding}
      join lateral (select asked from groups.mandate m where m.cooperative = g.cooperative
        and m.working_group = g.id order by version desc limit 1) m on true
    where g.cooperative = ${cooperative}
      and (s.closed_at is not null) = ${face === "closed"}
      and (${face !== "mine"} or ${active("membership", person)})
    order by case when s.closed_at is null then s.ends_on end, s.closed_at desc, g.id
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}
