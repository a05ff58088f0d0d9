import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Span } from "../occupancy/index.ts";
import type { Meeting, Placing } from "./meeting.ts";

const meeting = sql`select m.id, m.working_group as "group", g.name as "groupName", m.title, m.agenda,
    l.version, l.why, l.starts_at as "startsAt", l.ends_at as "endsAt", l.mode, l.site, l.place,
    case when l.site is null then l.place
      else concat_ws(', ', s.name, s.street, s.postcode || ' ' || s.town) end as "where",
    o.given_name || ' ' || o.family_name as organizer, o.email as "organizerEmail",
    x.set_at as "cancelledAt", x.why as "cancelledWhy",
    (select coalesce(max(v.version), 0) from groups.minutes v where v.cooperative = m.cooperative
      and v.meeting = m.id) as minutes
  from groups.meeting m
    join groups.working_group g on g.cooperative = m.cooperative and g.id = m.working_group
    join lateral (select * from groups.placing l where l.cooperative = m.cooperative and l.meeting = m.id
      order by l.version desc limit 1) l on true
    left join network.site s on s.cooperative = l.cooperative and s.id = l.site
    left join people.person o on o.id = m.set_by
    left join groups.cancellation x on x.cooperative = m.cooperative and x.meeting = m.id`;

export async function readMeeting(db: Tx, cooperative: number, id: string): Promise<Meeting | null> {
  const { rows } = await sql<Meeting>`${meeting}
    where m.cooperative = ${cooperative} and m.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The meetings of a group that are to come, the next first. */
export async function listComing(db: Tx, cooperative: number, group: string, now: Date): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`${meeting} where m.cooperative = ${cooperative}
    and m.working_group = ${group} and l.ends_at > ${now} and x.meeting is null
    order by l.starts_at, m.id`.execute(db);
  return rows;
}

/** Those that were, or were called off, the latest first. */
export async function listPast(
  db: Tx,
  cooperative: number,
  group: string,
  { now, limit, offset }: { now: Date; limit: number; offset: number },
): Promise<(Meeting & { total: string })[]> {
  const { rows } = await sql<
    Meeting & { total: string }
  >`select p.*, count(*) over () as total from (${meeting}
      where m.cooperative = ${cooperative} and m.working_group = ${group}
        and (l.ends_at <= ${now} or x.meeting is not null)) p
    order by p."startsAt" desc, p.id limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** What the groups of a person call them to within a span, called off or not. */
export async function listMeetingsOf(
  db: Tx,
  { cooperative, person, from, to }: Span & { cooperative: number; person: string },
): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`${meeting}
    where m.cooperative = ${cooperative} and l.starts_at >= ${from} and l.starts_at < ${to}
      and exists (select from groups.membership b where b.cooperative = m.cooperative
        and b.working_group = m.working_group and b.person = ${person} and b.left_at is null)
    order by l.starts_at, m.id`.execute(db);
  return rows;
}

export async function insertMeeting(
  { db, cooperative, now, actor }: Scene,
  m: Pick<Meeting, "id" | "group" | "title" | "agenda">,
): Promise<void> {
  await sql`insert into groups.meeting (cooperative, id, working_group, title, agenda, set_at, set_by)
    values (${cooperative}, ${m.id}, ${m.group}, ${m.title}, ${m.agenda}, ${now},
      ${actor.person})`.execute(db);
}

export async function updateAgenda({ db, cooperative }: Scene, id: string, agenda: string): Promise<void> {
  await sql`update groups.meeting set agenda = ${agenda}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function insertPlacing(
  { db, cooperative, now, actor }: Scene,
  p: Placing & { meeting: string; version: number; why: string },
): Promise<void> {
  await sql`insert into groups.placing (cooperative, meeting, version, starts_at, ends_at, mode, site, place,
      why, set_at, set_by)
    values (${cooperative}, ${p.meeting}, ${p.version}, ${p.startsAt}, ${p.endsAt}, ${p.mode}, ${p.site},
      ${p.place}, ${p.why}, ${now}, ${actor.person})`.execute(db);
}

export async function insertCancellation(
  { db, cooperative, now, actor }: Scene,
  meeting: string,
  why: string,
): Promise<void> {
  await sql`insert into groups.cancellation (cooperative, meeting, why, set_at, set_by)
    values (${cooperative}, ${meeting}, ${why}, ${now}, ${actor.person})`.execute(db);
}

export interface Attendance {
  readonly person: string;
  readonly name: string;
  /** What they said; null where they said nothing. */
  readonly coming: boolean | null;
  readonly present: boolean | null;
}

/** What each member said, and who was there, who has left the group since included. */
export async function listAttendance(db: Tx, cooperative: number, meeting: string): Promise<Attendance[]> {
  const { rows } = await sql<Attendance>`select p.id as person,
      p.given_name || ' ' || p.family_name as name, a.coming, a.present
    from groups.meeting m
      join lateral (select b.person from groups.membership b where b.cooperative = m.cooperative
          and b.working_group = m.working_group and b.left_at is null
        union select a.person from groups.attendance a where a.cooperative = m.cooperative
          and a.meeting = m.id and a.present) w on true
      join people.person p on p.id = w.person
      left join groups.attendance a on a.cooperative = m.cooperative and a.meeting = m.id
        and a.person = p.id
    where m.cooperative = ${cooperative} and m.id = ${meeting}
    order by p.family_name, p.given_name, p.id`.execute(db);
  return rows;
}

export async function putComing(
  { db, cooperative, now, actor }: Scene,
  meeting: string,
  { people, coming }: { people: readonly string[]; coming: boolean },
): Promise<void> {
  await sql`insert into groups.attendance (cooperative, meeting, person, coming, set_at, set_by)
    select ${cooperative}, ${meeting}, w.person, ${coming}, ${now}, ${actor.person}
    from unnest(${[...people]}::uuid[]) as w (person)
    on conflict (cooperative, meeting, person) do update set coming = excluded.coming,
      set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
}

/** At another time, nobody has said anything yet. */
export async function forgetComing({ db, cooperative, now, actor }: Scene, meeting: string): Promise<void> {
  await sql`update groups.attendance set coming = null, set_at = ${now}, set_by = ${actor.person}
    where cooperative = ${cooperative} and meeting = ${meeting}`.execute(db);
}

/** Of these and nobody else it is said that they were there. */
export async function putPresent(
  { db, cooperative, now, actor }: Scene,
  meeting: string,
  people: readonly string[],
): Promise<void> {
  await sql`update groups.attendance set present = false, set_at = ${now}, set_by = ${actor.person}
    where cooperative = ${cooperative} and meeting = ${meeting}`.execute(db);
  await sql`insert into groups.attendance (cooperative, meeting, person, present, set_at, set_by)
    select ${cooperative}, ${meeting}, w.person, true, ${now}, ${actor.person}
    from unnest(${[...people]}::uuid[]) as w (person)
    on conflict (cooperative, meeting, person) do update set present = true, set_at = excluded.set_at,
      set_by = excluded.set_by`.execute(db);
}
