import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { InThread, Level, Place, Thread } from "./thread.ts";
import { levelOf, unmerged, unreadOf, visibleTo } from "./visible.sql.ts";

const people = sql`coalesce(case when t.direct then (select json_agg(json_build_object('person', q.person,
    'name', w.given_name || ' ' || w.family_name) order by w.family_name, w.given_name, w.id)
  from threads.participant q join people.person w on w.id = q.person
  where q.cooperative = t.cooperative and q.thread = t.id and q.left_at is null) end, '[]') as people`;
const columns = sql`t.id, t.title, t.direct, ${people},
  t.working_group as "group", g.name as "groupName", t.set_at as "setAt",
  p.given_name || ' ' || p.family_name as "setBy",
  (select json_build_object('why', l.why, 'who', w.given_name || ' ' || w.family_name) from threads.lock l
    left join people.person w on w.id = l.set_by
    where l.cooperative = t.cooperative and l.thread = t.id) as locked,
  (select m.into_thread from threads.merger m where m.cooperative = t.cooperative and m.thread = t.id)
    as "mergedInto",
  coalesce((select max(i.seq) from threads.item i where i.cooperative = t.cooperative and i.thread = t.id), 0)
    as "lastSeq"`;
const joined = sql`threads.thread t
  left join groups.working_group g on g.cooperative = t.cooperative and g.id = t.working_group
  left join people.person p on p.id = t.set_by`;

/** Held until commit: what is done in a thread is done one after the other. */
export async function lockThread(db: Tx, cooperative: number, id: string): Promise<void> {
  await sql`select from threads.thread where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
}

export async function readThread(
  db: Tx,
  cooperative: number,
  id: string,
  { person, today }: { person: string | null; today: CivilDate },
): Promise<InThread | null> {
  const { rows } = await sql<Thread & InThread["own"]>`select ${columns},
      ${visibleTo(person, today)} as visible,
      exists (select from groups.facilitation f where f.cooperative = t.cooperative
        and f.working_group = t.working_group and f.person = ${person} and f.left_at is null) as facilitator,
      t.direct and not exists (select from threads.participant q where q.cooperative = t.cooperative
        and q.thread = t.id and q.person <> ${person} and q.left_at is null and not exists (
          select from threads.blocking b where b.cooperative = q.cooperative and b.person = q.person
            and b.blocked = ${person})) as unheard
    from ${joined} where t.cooperative = ${cooperative} and t.id = ${id}`.execute(db);
  if (!rows[0]) return null;
  const { visible, facilitator, unheard, ...thread } = rows[0];
  return { thread, own: { visible, facilitator, unheard } };
}

type Shown = "id" | "title" | "direct" | "people" | "group" | "groupName" | "locked";
export interface ThreadRow extends Pick<Thread, Shown> {
  readonly unread: number;
  readonly level: Level;
  readonly items: number;
  readonly lastAt: Date;
  readonly lastBy: string;
  readonly readSeq: number;
  readonly total: number;
}

/** The threads somebody sees: those with news first, those they muted among the quiet ones. */
export async function listThreads(
  db: Tx,
  cooperative: number,
  ask: {
    person: string;
    today: CivilDate;
    group: string | null;
    face: "all" | "unread" | "house" | "direct";
    limit: number;
    offset: number;
  },
): Promise<ThreadRow[]> {
  const { person, today, group, face, limit, offset } = ask;
  const { rows } = await sql<ThreadRow>`with own as materialized (
      select ${columns}, ${levelOf(person)} as level, ${unreadOf(person)} as unread,
        coalesce((select r.seq from threads.reading r where r.cooperative = t.cooperative
          and r.person = ${person} and r.thread = t.id), 0) as "readSeq"
      from ${joined} where t.cooperative = ${cooperative} and ${visibleTo(person, today)} and ${unmerged}
        and (${group}::uuid is null or t.working_group = ${group})
        and (${face !== "house"} or t.working_group is null and not t.direct)
        and (${face !== "direct"} or t.direct))
    select o.id, o.title, o.direct, o.people, o."group", o."groupName", o.locked, o.level,
      o.unread, o."readSeq",
      (select count(*)::int from threads.item i where i.cooperative = ${cooperative} and i.thread = o.id
        and not exists (select from threads.removal x where x.cooperative = i.cooperative and x.item = i.id))
        as items,
      last.set_at as "lastAt", last.name as "lastBy", count(*) over ()::int as total
    from own o join lateral (select i.set_at, coalesce(p.given_name || ' ' || p.family_name, i.author) as name
      from threads.item i left join people.person p on p.id = i.person
      where i.cooperative = ${cooperative} and i.thread = o.id order by i.seq desc limit 1) last on true
    where ${face !== "unread"} or (o.unread > 0 and o.level <> 'mute')
    order by (o.unread > 0 and o.level <> 'mute') desc, last.set_at desc, o.id
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** How many threads have news for somebody, muted ones apart. */
export async function countUnread(
  db: Tx,
  cooperative: number,
  { person, today }: { person: string; today: CivilDate },
): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from threads.thread t
    where t.cooperative = ${cooperative} and ${visibleTo(person, today)} and ${unmerged}
      and ${unreadOf(person)} > 0 and ${levelOf(person)} <> 'mute'`.execute(db);
  return rows[0]?.n ?? 0;
}

export async function insertThread(
  { db, cooperative, now, actor }: Scene,
  { id, group, title, direct = false }: { id: string; group: string | null; title: string; direct?: boolean },
): Promise<void> {
  await sql`insert into threads.thread (cooperative, id, working_group, title, direct, set_at, set_by)
    values (${cooperative}, ${id}, ${group}, ${title}, ${direct}, ${now}, ${actor.person})`.execute(db);
}

export async function updateThread(
  { db, cooperative }: Scene,
  { id, group, title }: Pick<Thread, "id" | "group" | "title">,
): Promise<void> {
  await sql`update threads.thread set title = ${title}, working_group = ${group}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export interface ThreadAct {
  readonly id: string;
  readonly kind: "renamed" | "moved" | "locked" | "unlocked" | "split" | "merged";
  readonly why: string;
  readonly other: string | null;
  readonly at: Date;
  readonly who: string | null;
}

export async function listActs(db: Tx, cooperative: number, thread: string): Promise<ThreadAct[]> {
  const { rows } = await sql<ThreadAct>`select a.id, a.kind, a.why, a.other, a.set_at as at,
      p.given_name || ' ' || p.family_name as who
    from threads.thread_act a left join people.person p on p.id = a.set_by
    where a.cooperative = ${cooperative} and a.thread = ${thread}
    order by a.set_at desc, a.id desc limit 50`.execute(db);
  return rows;
}

export async function insertAct(
  { db, cooperative, now, actor, newId }: Scene,
  a: { thread: string; kind: ThreadAct["kind"]; why?: string; other?: string },
): Promise<void> {
  await sql`insert into threads.thread_act (cooperative, id, thread, kind, why, other, set_at, set_by)
    values (${cooperative}, ${newId()}, ${a.thread}, ${a.kind}, ${a.why ?? ""}, ${a.other ?? null}, ${now},
      ${actor.person})`.execute(db);
}

export async function putLock(
  { db, cooperative, now, actor }: Scene,
  thread: string,
  why: string | null,
): Promise<void> {
  if (why === null)
    await sql`delete from threads.lock where cooperative = ${cooperative} and thread = ${thread}`.execute(db);
  else
    await sql`insert into threads.lock (cooperative, thread, why, set_at, set_by)
      values (${cooperative}, ${thread}, ${why}, ${now}, ${actor.person})`.execute(db);
}

/** The places where somebody may begin a thread: their groups that still run. */
export async function listPlaces(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<(Place & { group: string; groupName: string })[]> {
  const { rows } = await sql<Place & { group: string; groupName: string }>`select g.id as "group",
      g.name as "groupName"
    from groups.membership m
      join groups.working_group g on g.cooperative = m.cooperative and g.id = m.working_group
      join groups.standing s on s.cooperative = g.cooperative and s.working_group = g.id
    where m.cooperative = ${cooperative} and m.person = ${person} and m.left_at is null
      and s.closed_at is null order by g.name`.execute(db);
  return rows;
}
