import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Reminded {
  readonly person: string;
  readonly what: string;
  readonly sentAt: Date;
}

/** Whom somebody asked today, and for what. */
export async function listReminded({ db, cooperative, today }: Scene): Promise<Reminded[]> {
  const { rows } = await sql<Reminded>`select person, what, sent_at as "sentAt" from closing.reminder
    where cooperative = ${cooperative} and day = ${today}`.execute(db);
  return rows;
}

/** Reminders go out one after the other: nobody is asked twice by two people at once. */
export async function holdReminding(db: Tx, cooperative: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext('closing.reminding'))`.execute(db);
}

export async function insertReminders(
  { db, cooperative, now, today, actor }: Scene,
  what: string,
  people: readonly string[],
): Promise<void> {
  await sql`insert into closing.reminder (cooperative, person, what, day, sent_at, sent_by)
    select ${cooperative}::int, person, ${what}::text, ${today}::date, ${now}::timestamptz,
      ${actor.person}::uuid
    from unnest(${[...people]}::uuid[]) as person`.execute(db);
}
