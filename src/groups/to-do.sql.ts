import { sql } from "kysely";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export const toDoKinds = ["invitation", "poll", "meeting", "action", "request", "choice", "end"] as const;

export interface ToDo {
  readonly kind: (typeof toDoKinds)[number];
  /** Of the invitation, the poll, the meeting, the action; of the group itself for its end. */
  readonly id: string;
  readonly group: string;
  readonly groupName: string;
  readonly title: string;
  /** By when, or when. */
  readonly at: Date | null;
  readonly on: CivilDate | null;
}

/**
 * What one owes one’s groups, in one statement: invitations and polls to answer, meetings of the next
 * fortnight, actions, and for whoever facilitates the requests, the dates to choose and the ends.
 */
export async function listToDo(
  db: Tx,
  cooperative: number,
  { person, now, today }: { person: string; now: Date; today: CivilDate },
): Promise<ToDo[]> {
  const { rows } = await sql<ToDo>`with own as materialized (
      select g.id, g.name, s.ends_on, exists (select from groups.facilitation f
        where f.cooperative = m.cooperative and f.working_group = m.working_group and f.person = m.person
          and f.left_at is null) as facilitator
      from groups.membership m
        join groups.working_group g on g.cooperative = m.cooperative and g.id = m.working_group
        join groups.standing s on s.cooperative = g.cooperative and s.working_group = g.id
      where m.cooperative = ${cooperative} and m.person = ${person} and m.left_at is null
        and s.closed_at is null),
    polls as (select q.id, o.id as "group", o.name as "groupName", q.title, q.closes_on, o.facilitator,
        exists (select from groups.poll_date d where d.cooperative = q.cooperative and d.poll = q.id
          and d.starts_at > ${now} and not exists (select from groups.poll_answer a
            where a.cooperative = d.cooperative and a.poll_date = d.id and a.person = ${person})) as owed
      from groups.poll q join own o on o.id = q.working_group
      where q.cooperative = ${cooperative} and not exists (select from groups.poll_outcome x
        where x.cooperative = q.cooperative and x.poll = q.id) and o.ends_on >= ${today}),
    asked as (select r.id, r.kind, r.person, r.note, r.set_at, g.id as "group", g.name as "groupName",
        p.given_name || ' ' || p.family_name as who from groups.proposal r
        join groups.working_group g on g.cooperative = r.cooperative and g.id = r.working_group
        join groups.standing s on s.cooperative = g.cooperative and s.working_group = g.id
        join people.person p on p.id = r.person
      where r.cooperative = ${cooperative} and r.answered_at is null and s.closed_at is null
        and (r.kind = 'invitation' and r.person = ${person}
          or r.kind = 'request' and exists (select from own o where o.id = g.id and o.facilitator)))
    select kind, id, "group", "groupName", case kind when 'request' then who else note end as title,
      set_at as at, null::date as "on" from asked
    union all select 'poll', id, "group", "groupName", title, null, closes_on from polls
      where owed and closes_on >= ${today}
    union all select 'choice', id, "group", "groupName", title, null, closes_on from polls
      where facilitator and closes_on < ${today}
    union all select 'meeting', m.id, o.id, o.name, m.title, l.starts_at, null
      from groups.meeting m join own o on o.id = m.working_group
        join lateral (select * from groups.placing l where l.cooperative = m.cooperative and l.meeting = m.id
          order by version desc limit 1) l on true
      where m.cooperative = ${cooperative} and l.ends_at > ${now}
        and l.starts_at < ${now}::timestamptz + interval '14 days'
        and not exists (select from groups.cancellation x where x.cooperative = m.cooperative
          and x.meeting = m.id)
        and not exists (select from groups.attendance a where a.cooperative = m.cooperative
          and a.meeting = m.id and a.person = ${person} and not a.coming)
    union all select 'action', a.id, o.id, o.name, a.what, null, a.due_on
      from groups.action a join own o on o.id = a.working_group
      where a.cooperative = ${cooperative} and a.person = ${person} and not exists (select
        from groups.action_outcome x where x.cooperative = a.cooperative and x.action = a.id)
    union all select 'end', o.id, o.id, o.name, '', null, o.ends_on from own o
      where o.facilitator and o.ends_on <= ${addDays(today, 30)}
    order by 7 nulls last, 6, 2 limit 60`.execute(db);
  return rows;
}
