import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Way } from "../foundation/notice.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Language, Params } from "../foundation/words.ts";

export interface Told {
  readonly id: string;
  readonly kind: string;
  readonly params: Params;
  readonly link: string;
  readonly at: Date;
  readonly readAt: Date | null;
}

/** What a person was told, the newest first. */
export async function listTold(
  db: Tx,
  cooperative: number,
  person: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Told[]> {
  const { rows } = await sql<Told>`select n.id, n.kind, n.params, n.link, n.at, r.read_at as "readAt"
    from notices.notice n
      left join notices.reading r on r.cooperative = n.cooperative and r.notice = n.id
    where n.cooperative = ${cooperative} and n.person = ${person}
    order by n.at desc, n.id desc limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** How many a person has not read, of the newest hundred: beyond, the figure says nothing more. */
export async function countUnread(db: Tx, cooperative: number, person: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`/* prepared */ select count(*)::int as n from (
      select n.id from notices.notice n where n.cooperative = ${cooperative} and n.person = ${person}
      order by n.at desc limit 100) newest
    where not exists (select from notices.reading r
      where r.cooperative = ${cooperative} and r.notice = newest.id)`.execute(db);
  return rows[0]?.n ?? 0;
}

export interface Addressee {
  readonly person: string;
  readonly email: string;
  readonly language: Language;
  /** What they chose for this kind, null where they chose nothing. */
  readonly way: Way | null;
}

export async function listAddressees(
  db: Tx,
  cooperative: number,
  kind: string,
  people: readonly string[],
): Promise<Addressee[]> {
  const { rows } = await sql<Addressee>`select p.id as person, p.email, p.language, c.way
    from people.person p left join notices.choice c
      on c.cooperative = ${cooperative} and c.person = p.id and c.kind = ${kind}
    where p.id = any(${[...new Set(people)]}::uuid[]) order by p.id`.execute(db);
  return rows;
}

/** Answers false where this person was told of it already. */
export async function insertNotice(
  { db, cooperative, now, newId }: Scene,
  n: { person: string; kind: string; params: Params; link: string; once: string; way: Way },
): Promise<boolean> {
  const { rows } = await sql`insert into notices.notice
      (cooperative, id, person, kind, params, link, once, way, at)
    values (${cooperative}, ${newId()}, ${n.person}, ${n.kind}, ${JSON.stringify(n.params)}, ${n.link},
      ${n.once}, ${n.way}, ${now}) on conflict do nothing returning 1`.execute(db);
  return rows.length > 0;
}

/** Marks as read one notice of a person, or all of them; answers how many were not. */
export async function insertReadings(
  { db, cooperative, now }: Scene,
  person: string,
  notice: string | null,
): Promise<number> {
  const { rows } = await sql`insert into notices.reading (cooperative, notice, read_at)
    select cooperative, id, ${now}::timestamptz from notices.notice
    where cooperative = ${cooperative} and person = ${person}
      and (${notice}::uuid is null or id = ${notice})
    on conflict do nothing returning 1`.execute(db);
  return rows.length;
}

export async function ownsNotice(
  db: Tx,
  cooperative: number,
  person: string,
  notice: string,
): Promise<boolean> {
  const { rows } = await sql`select from notices.notice where cooperative = ${cooperative}
    and person = ${person} and id = ${notice}`.execute(db);
  return rows.length > 0;
}
