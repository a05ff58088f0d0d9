import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** Held until commit: two who write to each other at once have one conversation. */
export async function lockTogether(db: Tx, cooperative: number, people: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('threads.conversation'),
    hashtext(${`${cooperative}:${people.toSorted().join()}`}))`.execute(db);
}

/** The conversation without title of exactly these people, all still in it; of several the newest. */
export async function findConversation(
  db: Tx,
  cooperative: number,
  people: readonly string[],
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select t.id from threads.thread t
    where t.cooperative = ${cooperative} and t.direct and t.title = ''
      and exists (select from threads.participant q where q.cooperative = t.cooperative and q.thread = t.id
        and q.person = ${people[0] ?? null})
      and (select array_agg(q.person order by q.person) from threads.participant q
        where q.cooperative = t.cooperative and q.thread = t.id)
        = (select array_agg(p order by p) from unnest(${[...people]}::uuid[]) as p)
      and not exists (select from threads.participant q where q.cooperative = t.cooperative
        and q.thread = t.id and q.left_at is not null)
    order by t.set_at desc, t.id limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

export async function insertParticipants(
  { db, cooperative, now }: Scene,
  { thread, people }: { thread: string; people: readonly string[] },
): Promise<void> {
  await sql`insert into threads.participant (cooperative, thread, person, set_at)
    select ${cooperative}, ${thread}, p, ${now} from unnest(${[...people]}::uuid[]) as p`.execute(db);
}

export async function endParticipation(
  { db, cooperative, now }: Scene,
  { thread, person }: { thread: string; person: string },
): Promise<void> {
  await sql`update threads.participant set left_at = ${now} where cooperative = ${cooperative}
    and thread = ${thread} and person = ${person}`.execute(db);
}
