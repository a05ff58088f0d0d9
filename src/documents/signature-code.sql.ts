import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** The last code sent to a signer. */
export interface SentCode {
  readonly sentAt: Date;
  readonly sentTo: string;
  readonly hash: string;
  readonly tries: number;
  readonly provedAt: Date | null;
}

const select = (cooperative: number, request: string, person: string) => sql`select sent_at as "sentAt",
    sent_to as "sentTo", hash, tries, proved_at as "provedAt"
  from documents.signature_code
  where cooperative = ${cooperative} and request = ${request} and person = ${person}
  order by sent_at desc limit 1`;

export async function readCode(
  db: Tx,
  cooperative: number,
  request: string,
  person: string,
): Promise<SentCode | null> {
  const { rows } = await sql<SentCode>`${select(cooperative, request, person)}`.execute(db);
  return rows[0] ?? null;
}

export async function lockCode(
  db: Tx,
  cooperative: number,
  request: string,
  person: string,
): Promise<SentCode | null> {
  const { rows } = await sql<SentCode>`${select(cooperative, request, person)} for update`.execute(db);
  return rows[0] ?? null;
}

export async function insertCode(
  { db, cooperative, now }: Scene,
  c: { request: string; person: string; sentTo: string; hash: string },
): Promise<void> {
  await sql`insert into documents.signature_code (cooperative, request, person, sent_at, sent_to, hash)
    values (${cooperative}, ${c.request}, ${c.person}, ${now}, ${c.sentTo}, ${c.hash})`.execute(db);
}

/** Counts a try, and keeps that it was the right one. */
export async function countTry(
  { db, cooperative, now }: Scene,
  c: { request: string; person: string; sentAt: Date; right: boolean },
): Promise<void> {
  await sql`update documents.signature_code set tries = tries + 1,
      proved_at = case when ${c.right} then ${now}::timestamptz else proved_at end
    where cooperative = ${cooperative} and request = ${c.request} and person = ${c.person}
      and sent_at = ${c.sentAt}`.execute(db);
}
