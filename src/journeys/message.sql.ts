import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Message {
  readonly id: string;
  readonly adviser: string;
  readonly author: string;
  readonly authorName: string;
  readonly text: string;
  readonly sentAt: Date;
  /** Whether the reader has read it; their own are. */
  readonly read: boolean;
  /** When the other one read it. */
  readonly readByOtherAt: Date | null;
}

/**
 * The thread of somebody as the reader may see it, the earliest first: row-level security leaves out what
 * was written with another adviser, unless the person opened it to them.
 */
export async function listMessages(
  db: Tx,
  cooperative: number,
  person: string,
  reader: string,
): Promise<Message[]> {
  const { rows } = await sql<Message>`select * from (
    select m.id, m.adviser, m.author, p.given_name || ' ' || p.family_name as "authorName", m.text,
      m.sent_at as "sentAt", m.author = ${reader} or exists (select from journeys.message_reading r
        where r.cooperative = m.cooperative and r.message = m.id and r.reader = ${reader}) as read,
      (select r.read_at from journeys.message_reading r where r.cooperative = m.cooperative
        and r.message = m.id and r.reader <> m.author and r.reader in (m.person, m.adviser))
        as "readByOtherAt"
    from journeys.message m join people.person p on p.id = m.author
    where m.cooperative = ${cooperative} and m.person = ${person}
    order by m.sent_at desc, m.id desc limit 500) newest order by "sentAt", id`.execute(db);
  return rows;
}

export async function insertMessage(
  { db, cooperative, now, actor }: Scene,
  m: { id: string; person: string; adviser: string; text: string },
): Promise<void> {
  await sql`insert into journeys.message (cooperative, id, person, adviser, author, text, sent_at)
    values (${cooperative}, ${m.id}, ${m.person}, ${m.adviser}, ${actor.person}, ${m.text}, ${now})
    `.execute(db);
  const column = sql.ref(actor.person === m.person ? "by_person_at" : "by_adviser_at");
  await sql`insert into journeys.last_message (cooperative, person, adviser, ${column})
    values (${cooperative}, ${m.person}, ${m.adviser}, ${now})
    on conflict (cooperative, person, adviser) do update set ${column} = ${now}`.execute(db);
}

/** Marks as read what the reader may see of a thread; answers how many were new to them. */
export async function readThread({ db, cooperative, now, actor }: Scene, person: string): Promise<number> {
  const { numAffectedRows } = await sql`insert into journeys.message_reading (cooperative, message, reader,
      read_at)
    select m.cooperative, m.id, ${actor.person}, ${now} from journeys.message m
    where m.cooperative = ${cooperative} and m.person = ${person} and m.author <> ${actor.person}
    on conflict (cooperative, message, reader) do nothing`.execute(db);
  return Number(numAffectedRows ?? 0n);
}

/** Whoever wrote to the reader something unread, the newest first, with how many. */
export async function listUnread(
  db: Tx,
  cooperative: number,
  reader: string,
): Promise<{ person: string; name: string; n: number; lastAt: Date }[]> {
  const { rows } = await sql<{ person: string; name: string; n: number; lastAt: Date }>`
    select m.person, p.given_name || ' ' || p.family_name as name, count(*)::int as n,
      max(m.sent_at) as "lastAt"
    from journeys.message m join people.person p on p.id = m.author
    where m.cooperative = ${cooperative} and m.author <> ${reader} and ${reader} in (m.person, m.adviser)
      and not exists (select from journeys.message_reading r where r.cooperative = m.cooperative
        and r.message = m.id and r.reader = ${reader})
    group by m.person, p.id order by max(m.sent_at) desc limit 50`.execute(db);
  return rows;
}

/** The advisers to whom somebody opened what they wrote with others before. */
export async function listOpenings(db: Tx, cooperative: number, person: string): Promise<string[]> {
  const { rows } = await sql<{ adviser: string }>`select adviser from journeys.past_opening
    where cooperative = ${cooperative} and person = ${person}`.execute(db);
  return rows.map(({ adviser }) => adviser);
}

export async function putOpening(
  { db, cooperative, now }: Scene,
  o: { person: string; adviser: string; open: boolean },
): Promise<void> {
  if (o.open)
    await sql`insert into journeys.past_opening (cooperative, person, adviser, opened_at)
      values (${cooperative}, ${o.person}, ${o.adviser}, ${now})`.execute(db);
  else
    await sql`delete from journeys.past_opening where cooperative = ${cooperative} and person = ${o.person}
      and adviser = ${o.adviser}`.execute(db);
}
