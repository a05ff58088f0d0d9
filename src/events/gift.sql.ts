import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** A seat that its holder gives to another member. */
export interface Gift {
  readonly id: string;
  readonly registration: string;
  readonly event: string;
  readonly giver: string;
  readonly giverName: string;
  readonly receiver: string;
  readonly receiverName: string;
  readonly answeredAt: Date | null;
}

const gift = sql`select g.id, g.registration, r.event, g.giver, g.receiver, g.answered_at as "answeredAt",
    a.given_name || ' ' || a.family_name as "giverName",
    b.given_name || ' ' || b.family_name as "receiverName"
  from events.gift g
    join events.registration r on r.cooperative = g.cooperative and r.id = g.registration
    join people.person a on a.id = g.giver join people.person b on b.id = g.receiver`;

export async function readGift(db: Tx, cooperative: number, id: string): Promise<Gift | null> {
  const { rows } = await sql<Gift>`${gift} where g.cooperative = ${cooperative} and g.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** What of an event somebody gives, or is given, and nobody has answered: of seats that hold. */
export async function listOpenGifts(
  db: Tx,
  cooperative: number,
  { event, person }: { event: string; person: string | null },
): Promise<Gift[]> {
  const { rows } = await sql<Gift>`${gift} where g.cooperative = ${cooperative} and r.event = ${event}
    and g.answered_at is null and r.ended_at is null and ${person}::uuid in (g.giver, g.receiver)
    order by g.set_at, g.id`.execute(db);
  return rows;
}

/** The one that waits for an answer, of a registration. */
export async function findOpenGift(db: Tx, cooperative: number, registration: string): Promise<Gift | null> {
  const { rows } = await sql<Gift>`${gift} where g.cooperative = ${cooperative}
    and g.registration = ${registration} and g.answered_at is null`.execute(db);
  return rows[0] ?? null;
}

export async function insertGift(
  { db, cooperative, now, actor }: Scene,
  { id, registration, receiver }: { id: string; registration: string; receiver: string },
): Promise<void> {
  await sql`insert into events.gift (cooperative, id, registration, giver, receiver, set_at)
    values (${cooperative}, ${id}, ${registration}, ${actor.person}, ${receiver}, ${now})`.execute(db);
}

export async function answerGift({ db, cooperative, now }: Scene, id: string, taken: boolean): Promise<void> {
  await sql`update events.gift set answered_at = ${now}, taken = ${taken}
    where cooperative = ${cooperative} and id = ${id} and answered_at is null`.execute(db);
}
