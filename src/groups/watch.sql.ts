import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface Ending {
  readonly id: string;
  readonly name: string;
  readonly endsOn: CivilDate;
  readonly facilitators: readonly string[];
}

/** The groups that are not closed and end by a day, with whoever facilitates them. */
export async function listEnding(db: Tx, cooperative: number, by: CivilDate): Promise<Ending[]> {
  const { rows } = await sql<Ending>`select g.id, g.name, s.ends_on as "endsOn",
      array(select f.person from groups.facilitation f where f.cooperative = g.cooperative
        and f.working_group = g.id and f.left_at is null) as facilitators
    from groups.working_group g
      join groups.standing s on s.cooperative = g.cooperative and s.working_group = g.id
    where g.cooperative = ${cooperative} and s.closed_at is null and s.ends_on <= ${by}`.execute(db);
  return rows;
}

export interface Closing {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly groupName: string;
  readonly closesOn: CivilDate;
  /** Members who owe an answer to a date that is still to come. */
  readonly silent: readonly string[];
  readonly facilitators: readonly string[];
}

/** The polls that nobody decided on and that close by a day. */
export async function listClosingPolls(
  db: Tx,
  cooperative: number,
  { by, now }: { by: CivilDate; now: Date },
): Promise<Closing[]> {
  const { rows } = await sql<Closing>`select q.id, q.title, g.id as "group", g.name as "groupName",
      q.closes_on as "closesOn",
      array(select m.person from groups.membership m where m.cooperative = q.cooperative
        and m.working_group = g.id and m.left_at is null
        and exists (select from groups.poll_date d where d.cooperative = q.cooperative and d.poll = q.id
          and d.starts_at > ${now} and not exists (select from groups.poll_answer a
            where a.cooperative = d.cooperative and a.poll_date = d.id and a.person = m.person)))
        as silent,
      array(select f.person from groups.facilitation f where f.cooperative = q.cooperative
        and f.working_group = g.id and f.left_at is null) as facilitators
    from groups.poll q
      join groups.working_group g on g.cooperative = q.cooperative and g.id = q.working_group
      join groups.standing s on s.cooperative = g.cooperative and s.working_group = g.id
    where q.cooperative = ${cooperative} and q.closes_on <= ${by} and s.closed_at is null
      and not exists (select from groups.poll_outcome o where o.cooperative = q.cooperative
        and o.poll = q.id)`.execute(db);
  return rows;
}

export interface Tomorrow {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly groupName: string;
  readonly version: number;
  readonly startsAt: Date;
  readonly people: readonly string[];
}

/** The meetings of a span, with the members who did not say that they stay away. */
export async function listMeetingsBetween(
  db: Tx,
  cooperative: number,
  { from, to }: { from: Date; to: Date },
): Promise<Tomorrow[]> {
  const { rows } =
    await sql<Tomorrow>`select m.id, m.title, g.id as "group", g.name as "groupName", l.version,
      l.starts_at as "startsAt",
      array(select b.person from groups.membership b where b.cooperative = m.cooperative
        and b.working_group = g.id and b.left_at is null and not exists (select from groups.attendance a
          where a.cooperative = m.cooperative and a.meeting = m.id and a.person = b.person
            and not a.coming)) as people
    from groups.placing l
      join groups.meeting m on m.cooperative = l.cooperative and m.id = l.meeting
      join groups.working_group g on g.cooperative = m.cooperative and g.id = m.working_group
    where l.cooperative = ${cooperative} and l.starts_at >= ${from} and l.starts_at < ${to}
      and not exists (select from groups.placing n where n.cooperative = l.cooperative
        and n.meeting = l.meeting and n.version > l.version)
      and not exists (select from groups.cancellation x where x.cooperative = m.cooperative
        and x.meeting = m.id)`.execute(db);
  return rows;
}

export interface Gone {
  readonly group: string;
  readonly person: string;
}

/** Members of groups that run who have no role in the cooperative any more. */
export async function listGone(db: Tx, cooperative: number, today: CivilDate): Promise<Gone[]> {
  const { rows } = await sql<Gone>`select m.working_group as "group", m.person from groups.membership m
      join groups.standing s on s.cooperative = m.cooperative and s.working_group = m.working_group
    where m.cooperative = ${cooperative} and m.left_at is null and s.closed_at is null
      and not exists (select from people.mandate d where d.cooperative = m.cooperative
        and d.person = m.person and (d.until is null or d.until >= ${today}))
    order by m.working_group, m.person`.execute(db);
  return rows;
}
