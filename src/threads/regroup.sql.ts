import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** Whether somebody else than this person wrote in a thread. */
export async function hasOthers(
  db: Tx,
  cooperative: number,
  thread: string,
  person: string | null,
): Promise<boolean> {
  const { rows } = await sql`select from threads.item where cooperative = ${cooperative}
    and thread = ${thread} and person is distinct from ${person} limit 1`.execute(db);
  return rows.length > 0;
}

/** Whether everybody who wrote in a thread is in a group. */
export async function areAllIn(
  db: Tx,
  cooperative: number,
  { thread, group }: { thread: string; group: string },
): Promise<boolean> {
  const { rows } = await sql`select from threads.item i where i.cooperative = ${cooperative}
    and i.thread = ${thread} and not exists (select from groups.membership m
      where m.cooperative = i.cooperative and m.working_group = ${group} and m.person = i.person
        and m.left_at is null) limit 1`.execute(db);
  return rows.length === 0;
}

export async function isInGroup(
  db: Tx,
  cooperative: number,
  group: string,
  person: string | null,
): Promise<boolean> {
  const { rows } = await sql`select from groups.membership m
      join groups.standing s on s.cooperative = m.cooperative and s.working_group = m.working_group
    where m.cooperative = ${cooperative} and m.working_group = ${group} and m.person = ${person}
      and m.left_at is null and s.closed_at is null`.execute(db);
  return rows.length > 0;
}

/**
 * Items go to a new thread in their order. Who had read some of them has read as many of the first ones
 * there: what they had not read stays new to them.
 */
export async function splitItems(
  { db, cooperative, now }: Scene,
  { from, to, seqs }: { from: string; to: string; seqs: readonly number[] },
): Promise<void> {
  await sql`insert into threads.reading (cooperative, person, thread, seq, set_at)
    select r.cooperative, r.person, ${to}, count(*)::int, ${now}::timestamptz from threads.reading r
      join unnest(${[...seqs]}::int[]) as s (seq) on s.seq <= r.seq
    where r.cooperative = ${cooperative} and r.thread = ${from} group by 1, 2`.execute(db);
  await sql`update threads.item i set thread = ${to}, seq = n.seq
    from (select id, row_number() over (order by seq)::int as seq from threads.item
      where cooperative = ${cooperative} and thread = ${from} and seq = any(${[...seqs]}::int[])) n
    where i.cooperative = ${cooperative} and i.id = n.id`.execute(db);
}

/**
 * The items of a thread follow those of another one. Who had read both to the end has; who had read the
 * other one has as many more as they had read here; to anybody else nothing becomes read.
 */
export async function appendItems(
  { db, cooperative, now }: Scene,
  { from, to, last }: { from: string; to: string; last: number },
): Promise<void> {
  await sql`insert into threads.reading (cooperative, person, thread, seq, set_at)
    select r.cooperative, r.person, ${to}, ${last}::int + (select count(*)::int from threads.item i
      where i.cooperative = r.cooperative and i.thread = ${from} and i.seq <= r.seq), ${now}::timestamptz
    from threads.reading r left join threads.reading o on o.cooperative = r.cooperative
      and o.person = r.person and o.thread = ${to}
    where r.cooperative = ${cooperative} and r.thread = ${from} and coalesce(o.seq, 0) >= ${last}
    on conflict (cooperative, person, thread) do update set seq = excluded.seq,
      set_at = excluded.set_at`.execute(db);
  await sql`update threads.item i set thread = ${to}, seq = n.seq
    from (select id, ${last}::int + row_number() over (order by seq)::int as seq from threads.item
      where cooperative = ${cooperative} and thread = ${from}) n
    where i.cooperative = ${cooperative} and i.id = n.id`.execute(db);
}

export async function insertMerger(
  { db, cooperative, now, actor }: Scene,
  { thread, into }: { thread: string; into: string },
): Promise<void> {
  await sql`insert into threads.merger (cooperative, thread, into_thread, set_at, set_by)
    values (${cooperative}, ${thread}, ${into}, ${now}, ${actor.person})`.execute(db);
}
