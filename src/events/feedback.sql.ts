import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import type { Scene } from "../foundation/scene.ts";

/** What is over, since a week at most, and whose people have not been asked what they think of it. */
export async function listToAsk(db: Tx, cooperative: number, now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - 7 * 86_400_000);
  const { rows } = await sql<{ event: string }>`select s.event from events.standing s
    where s.cooperative = ${cooperative} and s.published_at is not null and s.cancelled_at is null
      and s.postponed_why is null and s.ends_at > ${since} and s.ends_at <= ${now}
      and not exists (select from events.feedback_asked a where a.cooperative = s.cooperative
        and a.event = s.event)
    order by s.event`.execute(db);
  return rows.map(({ event }) => event);
}

export async function insertAsked({ db, cooperative, now }: Scene, event: string): Promise<void> {
  await sql`insert into events.feedback_asked (cooperative, event, set_at)
    values (${cooperative}, ${event}, ${now}) on conflict do nothing`.execute(db);
}

/** The keys of one event, in the order of their hashes: nothing says which went to whom. */
export async function insertFeedbackKeys(
  { db, cooperative }: Scene,
  event: string,
  hashes: readonly string[],
): Promise<void> {
  await sql`insert into events.feedback_key (cooperative, hash, event)
    select ${cooperative}::int, h, ${event}::uuid from unnest(${[...hashes].sort()}::text[]) as h`.execute(
    db,
  );
}

/** What a key is about; null once it has served. */
export async function readFeedbackKey(
  db: Tx,
  cooperative: number,
  key: string,
): Promise<{ event: string; title: string } | null> {
  const hash = hashOfSecret(key);
  const { rows } = await sql<{ event: string; title: string }>`select k.event, e.title
    from events.feedback_key k join events.event e on e.cooperative = k.cooperative and e.id = k.event
    where k.cooperative = ${cooperative} and k.hash = ${hash}`.execute(db);
  return rows[0] ?? null;
}

export interface Feedback {
  readonly score: number;
  readonly liked: string;
  readonly better: string;
}

/** The same, held until commit, so that of two who send it at once the second finds it used up. */
export async function lockFeedbackKey(db: Tx, cooperative: number, key: string) {
  await sql`select from events.feedback_key where cooperative = ${cooperative}
    and hash = ${hashOfSecret(key)} for update`.execute(db);
  return readFeedbackKey(db, cooperative, key);
}

/** Uses a key up and keeps what was answered, under a name of pure chance: it says neither who nor when. */
export async function takeFeedback(
  { db, cooperative }: Scene,
  { key, event, ...f }: Feedback & { key: string; event: string },
): Promise<void> {
  await sql`delete from events.feedback_key where cooperative = ${cooperative}
    and hash = ${hashOfSecret(key)}`.execute(db);
  await sql`insert into events.feedback (cooperative, id, event, score, liked, better)
    values (${cooperative}, ${randomUUID()}, ${event}, ${f.score}, ${f.liked}, ${f.better})`.execute(db);
}

/** What was answered, in an order of chance. */
export async function listFeedback(db: Tx, cooperative: number, event: string): Promise<Feedback[]> {
  const { rows } = await sql<Feedback>`select score, liked, better from events.feedback
    where cooperative = ${cooperative} and event = ${event} order by id limit 2000`.execute(db);
  return rows;
}

export async function countKeys(db: Tx, cooperative: number, event: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from events.feedback_key
    where cooperative = ${cooperative} and event = ${event}`.execute(db);
  return rows[0]?.n ?? 0;
}
