import { sql } from "kysely";
import { v7 } from "uuid";
import type { Db, Tx } from "../foundation/database.ts";

export interface Mail {
  readonly id: string;
  readonly at: Date;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly sentAt: Date | null;
  readonly failure: string | null;
}

export type Draft = Pick<Mail, "recipient" | "subject" | "body">;

const columns = sql`id, at, recipient, subject, body, sent_at as "sentAt", failure`;

/** Written in the transaction that calls for it: the mail leaves if and only if that is committed. */
export async function insertMail(db: Tx, mail: Draft, now: Date): Promise<void> {
  await sql`insert into people.mail (id, at, recipient, subject, body)
    values (${v7()}, ${now}, ${mail.recipient}, ${mail.subject}, ${mail.body})`.execute(db);
}

/** The newest hundred, for the operator. */
export async function listMail(db: Db): Promise<Mail[]> {
  const { rows } = await sql<Mail>`select ${columns} from people.mail order by at desc limit 100`.execute(db);
  return rows;
}

/** Takes the oldest waiting mail for as long as the transaction lasts; what failed waits a day at most. */
export async function takeWaitingMail(db: Tx): Promise<Mail | null> {
  const { rows } = await sql<Mail>`select ${columns} from people.mail
    where sent_at is null and at > now() - interval '1 day'
    order by failure is not null, at limit 1 for update skip locked`.execute(db);
  return rows[0] ?? null;
}

/** A mail that left keeps no body: the links in it open a session. */
export async function markSent(db: Tx, id: string): Promise<void> {
  await sql`update people.mail set sent_at = now(), failure = null, body = '' where id = ${id}`.execute(db);
}

export async function markFailed(db: Tx, id: string, failure: string): Promise<void> {
  await sql`update people.mail set failure = ${failure.slice(0, 500)} where id = ${id}`.execute(db);
}
