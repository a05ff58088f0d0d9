import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import type { Scene } from "../foundation/scene.ts";

export interface VisitorList {
  readonly id: string;
  readonly edition: string;
}

/** The list that an address opens. */
export async function findList(db: Tx, cooperative: number, key: string): Promise<VisitorList | null> {
  const { rows } = await sql<VisitorList>`select id, edition from forum.visitor_list
    where cooperative = ${cooperative} and hash = ${hashOfSecret(key)}`.execute(db);
  return rows[0] ?? null;
}

/** The same held until commit: whatever is marked on it is marked one after the other. */
export async function lockList(db: Tx, cooperative: number, key: string): Promise<VisitorList | null> {
  await sql`select from forum.visitor_list where cooperative = ${cooperative}
    and hash = ${hashOfSecret(key)} for update`.execute(db);
  return findList(db, cooperative, key);
}

/** The list of an address, made where there is none yet. */
export async function insertList(
  { db, cooperative, now, newId }: Scene,
  edition: string,
  key: string,
): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into forum.visitor_list (cooperative, id, edition, hash, set_at)
    values (${cooperative}, ${newId()}, ${edition}, ${hashOfSecret(key)}, ${now})
    on conflict (cooperative, hash) do update set hash = excluded.hash returning id`.execute(db);
  return rows[0]?.id as string;
}

/** The sessions that a list holds. */
export async function listMarked(db: Tx, cooperative: number, list: string): Promise<string[]> {
  const { rows } = await sql<{ proposal: string }>`select proposal from forum.visitor_star
    where cooperative = ${cooperative} and list = ${list} order by set_at, proposal`.execute(db);
  return rows.map(({ proposal }) => proposal);
}

export async function putMark(
  { db, cooperative, now }: Scene,
  list: string,
  { proposal, starred }: { proposal: string; starred: boolean },
): Promise<void> {
  if (starred)
    await sql`insert into forum.visitor_star (cooperative, list, proposal, set_at)
      values (${cooperative}, ${list}, ${proposal}, ${now}) on conflict do nothing`.execute(db);
  else
    await sql`delete from forum.visitor_star where cooperative = ${cooperative} and list = ${list}
      and proposal = ${proposal}`.execute(db);
}

/** What a list holds becomes what a person marked; the list is gone. */
export async function joinList({ db, cooperative, now, actor }: Scene, list: string): Promise<void> {
  await sql`insert into forum.star (cooperative, proposal, person, set_at)
    select cooperative, proposal, ${actor.person}::uuid, ${now}::timestamptz from forum.visitor_star
    where cooperative = ${cooperative} and list = ${list} on conflict do nothing`.execute(db);
  await sql`delete from forum.visitor_list where cooperative = ${cooperative} and id = ${list}`.execute(db);
}

/** Of editions that ended before that day; what they held goes with them. */
export async function deleteOldLists({ db, cooperative }: Scene, before: string): Promise<void> {
  await sql`delete from forum.visitor_list l using forum.edition e where l.cooperative = ${cooperative}
    and e.cooperative = l.cooperative and e.id = l.edition and e.ends_on < ${before}`.execute(db);
}
