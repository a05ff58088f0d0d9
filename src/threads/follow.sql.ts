import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Level } from "./thread.ts";
import { levelOf, visibleTo } from "./visible.sql.ts";

/** How far somebody has read; it only grows, whichever device says it. */
export async function putReading(
  { db, cooperative, now }: Scene,
  { person, thread, seq }: { person: string; thread: string; seq: number },
): Promise<void> {
  await sql`insert into threads.reading (cooperative, person, thread, seq, set_at)
    values (${cooperative}, ${person}, ${thread}, ${seq}, ${now})
    on conflict (cooperative, person, thread) do update set seq = excluded.seq, set_at = excluded.set_at
      where excluded.seq > threads.reading.seq`.execute(db);
}

export async function putFollowing(
  { db, cooperative, now }: Scene,
  { person, thread, level }: { person: string; thread: string; level: Level },
): Promise<void> {
  await sql`insert into threads.following (cooperative, person, thread, level, set_at)
    values (${cooperative}, ${person}, ${thread}, ${level}, ${now})
    on conflict (cooperative, person, thread) do update set level = excluded.level,
      set_at = excluded.set_at`.execute(db);
}

export async function putPlaceFollowing(
  { db, cooperative, now }: Scene,
  { person, group, level }: { person: string; group: string | null; level: Level },
): Promise<void> {
  await sql`insert into threads.place_following (cooperative, person, working_group, level, set_at)
    values (${cooperative}, ${person}, ${group}, ${level}, ${now})
    on conflict (cooperative, person, working_group) do update set level = excluded.level,
      set_at = excluded.set_at`.execute(db);
}

export async function listPlaceFollowings(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<{ group: string | null; level: Level }[]> {
  const { rows } = await sql<{ group: string | null; level: Level }>`select working_group as "group", level
    from threads.place_following where cooperative = ${cooperative} and person = ${person}`.execute(db);
  return rows;
}

export async function readLevel(db: Tx, cooperative: number, thread: string, person: string): Promise<Level> {
  const { rows } = await sql<{ level: Level }>`select ${levelOf(person)} as level from threads.thread t
    where t.cooperative = ${cooperative} and t.id = ${thread}`.execute(db);
  return rows[0]?.level ?? "track";
}

/** Who sees a thread today, by name. */
export async function listReaders(
  db: Tx,
  cooperative: number,
  thread: string,
  today: CivilDate,
): Promise<{ person: string; name: string }[]> {
  const { rows } = await sql<{ person: string; name: string }>`select p.id as person,
      p.given_name || ' ' || p.family_name as name
    from threads.thread t join people.person p on ${visibleTo(sql`p.id`, today)}
    where t.cooperative = ${cooperative} and t.id = ${thread}
      and p.id in (select person from people.mandate where cooperative = ${cooperative})
    order by p.family_name, p.given_name, p.id limit 500`.execute(db);
  return rows;
}

export interface Teller {
  readonly person: string;
  readonly mentioned: boolean;
}

/**
 * Whom an item concerns now: they see its thread, follow it or are named, have not read it, did not write it
 * and have not blocked whoever did.
 */
export async function listToTell(
  db: Tx,
  cooperative: number,
  { item, today }: { item: string; today: CivilDate },
): Promise<Teller[]> {
  const { rows } = await sql<Teller>`select * from (
    select p.id as person, ${levelOf(sql`p.id`)} as level, exists (select from threads.mention m
        where m.cooperative = i.cooperative and m.item = i.id and m.person = p.id) as mentioned
      from threads.item i
        join threads.thread t on t.cooperative = i.cooperative and t.id = i.thread
        join people.person p on p.id is distinct from i.person and ${visibleTo(sql`p.id`, today)}
      where i.cooperative = ${cooperative} and i.id = ${item}
        and p.id in (select person from people.mandate where cooperative = ${cooperative})
        and not exists (select from threads.removal x where x.cooperative = i.cooperative and x.item = i.id)
        and not exists (select from threads.blocking b where b.cooperative = i.cooperative
          and b.person = p.id and b.blocked = i.person)
        and not exists (select from threads.reading r where r.cooperative = i.cooperative
          and r.person = p.id and r.thread = i.thread and r.seq >= i.seq)) each
    where level = 'watch' or (mentioned and level = 'track') order by person`.execute(db);
  return rows;
}

export async function putBlocking(
  { db, cooperative, now }: Scene,
  { person, blocked, on }: { person: string; blocked: string; on: boolean },
): Promise<void> {
  if (on)
    await sql`insert into threads.blocking (cooperative, person, blocked, set_at)
      values (${cooperative}, ${person}, ${blocked}, ${now}) on conflict do nothing`.execute(db);
  else
    await sql`delete from threads.blocking where cooperative = ${cooperative} and person = ${person}
      and blocked = ${blocked}`.execute(db);
}

/** Whom somebody blocked. */
export async function listBlocked(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select p.id,
      p.given_name || ' ' || p.family_name as name
    from threads.blocking b join people.person p on p.id = b.blocked
    where b.cooperative = ${cooperative} and b.person = ${person} order by 2`.execute(db);
  return rows;
}

/** Of these threads, those that somebody may still be told of: they see them and did not mute them. */
export async function listStill(
  db: Tx,
  cooperative: number,
  { person, today, threads }: { person: string; today: CivilDate; threads: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select t.id from threads.thread t
    where t.cooperative = ${cooperative} and t.id = any(${[...threads]}::uuid[])
      and ${visibleTo(person, today)} and ${levelOf(person)} <> 'mute'`.execute(db);
  return rows.map(({ id }) => id);
}

/** Who blocked somebody: they are not reached by them. */
export async function listBlockers(db: Tx, cooperative: number, blocked: string): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select person from threads.blocking
    where cooperative = ${cooperative} and blocked = ${blocked}`.execute(db);
  return rows.map(({ person }) => person);
}
