import { sql } from "kysely";
import { v7 } from "uuid";
import type { Db, Tx } from "../foundation/database.ts";
import type { PastTerm } from "../foundation/holding.ts";
import { addLaterTask, addLaterTasks } from "../foundation/outbox.sql.ts";

export interface Mail {
  readonly id: string;
  /** Null for the letters of the sign-in, which belong to no cooperative. */
  readonly cooperative: number | null;
  readonly at: Date;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly about: string | null;
  readonly fromName: string | null;
  readonly replyTo: string | null;
  readonly attachments: readonly { readonly paper: string; readonly name: string }[];
  /** An invitation that calendars read (RFC 5545), or that takes one back. */
  readonly calendar: string | null;
  /** Which conversation and which list it is of, and how to leave it; the rest stands elsewhere. */
  readonly headers: Readonly<Record<string, string>>;
  /** It bears a secret address: once it has left its body is kept no longer. */
  readonly bearsSecret: boolean;
  readonly sentAt: Date | null;
  /** The server will never take it: the address does not exist, the box is closed. */
  readonly refusedAt: Date | null;
  /** Why it was refused, or has not left yet. */
  readonly failure: string | null;
}

export type Draft = Pick<Mail, "recipient" | "subject" | "body"> &
  Partial<
    Pick<Mail, "about" | "fromName" | "replyTo" | "attachments" | "calendar" | "headers" | "bearsSecret">
  > & {
    /** It does not leave before. */
    readonly notBefore?: Date | undefined;
  };

const columns = sql`id, cooperative, at, recipient, subject, body, about, from_name as "fromName",
  reply_to as "replyTo", attachments, calendar, headers, bears_secret as "bearsSecret",
  sent_at as "sentAt", refused_at as "refusedAt", failure`;

/** Written in the transaction that calls for it: the mail leaves if and only if that is committed. */
export async function insertMail(
  db: Tx,
  cooperative: number | null,
  mail: Draft,
  now: Date,
): Promise<string> {
  const id = v7();
  await sql`insert into people.mail
      (id, cooperative, at, recipient, subject, body, about, from_name, reply_to, attachments, calendar,
      headers, bears_secret)
    values (${id}, ${cooperative}, ${now}, ${mail.recipient}, ${mail.subject}, ${mail.body},
      ${mail.about ?? null}, ${mail.fromName ?? null}, ${mail.replyTo ?? null},
      ${JSON.stringify(mail.attachments ?? [])}::jsonb, ${mail.calendar ?? null},
      ${JSON.stringify(mail.headers ?? {})}::jsonb, ${mail.bearsSecret ?? false})`.execute(db);
  await addLaterTask(db, cooperative, "people.send-mail", { mail: id }, mail.notBefore);
  return id;
}

/** Many letters of the sign-in at once. */
export async function insertMails(
  db: Tx,
  mails: readonly Pick<Draft, "recipient" | "subject" | "body">[],
  now: Date,
): Promise<void> {
  const ids = mails.map(() => v7());
  await sql`insert into people.mail (id, at, recipient, subject, body, attachments)
    select m.id, ${now}::timestamptz, m.recipient, m.subject, m.body, '[]' from unnest(${ids}::uuid[],
      ${mails.map((m) => m.recipient)}::text[], ${mails.map((m) => m.subject)}::text[],
      ${mails.map((m) => m.body)}::text[]) as m(id, recipient, subject, body)`.execute(db);
  await addLaterTasks(
    db,
    null,
    "people.send-mail",
    ids.map((mail) => ({ mail })),
  );
}

/** Every cooperative's mail from here to the end of the transaction, for the post and the operator. */
export async function openThePost(db: Tx): Promise<void> {
  await sql`select set_config('ensemble.post_office', 'on', true)`.execute(db);
}

/** The newest hundred to whoever's address holds the text, for the operator. */
export function listMail(database: Db, to = ""): Promise<Mail[]> {
  return database.transaction().execute(async (db) => {
    await openThePost(db);
    const { rows } = await sql<Mail>`select ${columns} from people.mail
      where position(lower(${to}) in recipient) > 0 order by at desc, id desc limit 100`.execute(db);
    return rows;
  });
}

/** The letters about one thing, newest first. */
export async function mailAbout(db: Tx, cooperative: number, about: string): Promise<Mail[]> {
  const { rows } = await sql<Mail>`select ${columns} from people.mail
    where cooperative = ${cooperative} and about = ${about} order by at desc, id desc limit 50`.execute(db);
  return rows;
}

/** The letters that were refused for good and that no other about the same thing followed, newest first. */
export async function listRefusedMail(db: Tx, cooperative: number, limit: number): Promise<Mail[]> {
  const { rows } = await sql<Mail>`select ${columns} from people.mail m
    where cooperative = ${cooperative} and refused_at is not null and about is not null
      and not exists (select from people.mail n where n.cooperative = m.cooperative and n.about = m.about
        and n.at > m.at)
    order by refused_at desc limit ${limit}`.execute(db);
  return rows;
}

/** Forgets the letters about one thing, those that wait included: who is erased is not written to. */
export async function forgetMail(db: Tx, cooperative: number, about: string): Promise<void> {
  await sql`delete from people.mail where cooperative = ${cooperative} and about = ${about}`.execute(db);
}

/** Forgets the letters from before a day, but for those that prove that an invoice or a quote was sent. */
export async function forgetOldMail(
  db: Tx,
  cooperative: number,
  { before, spared }: PastTerm,
): Promise<number> {
  const done = await sql`delete from people.mail where (cooperative = ${cooperative} or cooperative is null)
    and at < ${before}::date and coalesce(about, '') !~ '^(invoice|quote):'
    and not exists (select from people.person p where p.id = any(${[...spared]}::uuid[])
      and p.email = recipient)`.execute(db);
  return Number(done.numAffectedRows ?? 0n);
}

/** Takes a letter that waits, for as long as the transaction lasts; null where it left or another has it. */
export async function takeMail(db: Tx, id: string): Promise<Mail | null> {
  const { rows } = await sql<Mail>`select ${columns} from people.mail
    where id = ${id} and sent_at is null and refused_at is null for update skip locked`.execute(db);
  return rows[0] ?? null;
}

/**
 * A letter of the sign-in, or with a secret address, keeps no body once it left: its links open something.
 */
export async function markSent(db: Tx, id: string): Promise<void> {
  await sql`update people.mail set sent_at = now(), failure = null,
    body = case when cooperative is null or bears_secret then '' else body end where id = ${id}`.execute(db);
}

export async function markFailed(db: Tx, id: string, failure: string): Promise<void> {
  await sql`update people.mail set failure = ${failure.slice(0, 500)} where id = ${id}`.execute(db);
}

export async function markRefused(db: Tx, id: string, failure: string): Promise<void> {
  await sql`update people.mail set refused_at = now(), failure = ${failure.slice(0, 500)}
    where id = ${id}`.execute(db);
}
