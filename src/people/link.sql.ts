import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Db, Tx } from "../foundation/database.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";

/** `enter` opens a session; `password` lets choose a new one; `email` makes its address the person's. */
export type LinkPurpose = "enter" | "password" | "email";
export interface Link {
  readonly person: string;
  readonly purpose: LinkPurpose;
  /** The new address that the link confirms. */
  readonly email?: string;
}

const nameOf = (token: string) => `link:${hashOfSecret(token)}`;

/** Makes a link that works once until its end; only the hash of its token is kept. Answers the token. */
export async function makeLink(db: Tx, link: Link, until: Date): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await sql`delete from auth.verification where "expiresAt" < now() - interval '7 days'`.execute(db);
  await sql`insert into auth.verification (identifier, value, "expiresAt")
    values (${nameOf(token)}, ${JSON.stringify(link)}, ${until})`.execute(db);
  return token;
}

/** The same for many; answers their tokens in the order given. */
export async function makeLinks(db: Tx, links: readonly Link[], until: Date): Promise<string[]> {
  const tokens = links.map(() => randomBytes(24).toString("base64url"));
  await sql`insert into auth.verification (identifier, value, "expiresAt")
    select l.*, ${until}::timestamptz from unnest(${tokens.map(nameOf)}::text[],
      ${links.map((link) => JSON.stringify(link))}::text[]) as l`.execute(db);
  return tokens;
}

/** What a link is for, without using it: programs that read mail open links before people do. */
export async function peekLink(db: Db, token: string): Promise<Link | null> {
  const { rows } = await sql<{ value: string }>`select value from auth.verification
    where identifier = ${nameOf(token)} and "expiresAt" > now()`.execute(db);
  return rows[0] ? (JSON.parse(rows[0].value) as Link) : null;
}

/** Uses a link: of two that come at once, one gets it. */
export const spendLink = (db: Db, token: string, purpose: LinkPurpose): Promise<Link | null> =>
  db.transaction().execute((tx) => spendLinkIn(tx, token, purpose));

/** The same in a transaction that may still be undone, and the link with it. */
export async function spendLinkIn(db: Tx, token: string, purpose: LinkPurpose): Promise<Link | null> {
  const { rows } = await sql<{ value: string }>`delete from auth.verification
    where identifier = ${nameOf(token)} and "expiresAt" > now() and value::jsonb ->> 'purpose' = ${purpose}
    returning value`.execute(db);
  return rows[0] ? (JSON.parse(rows[0].value) as Link) : null;
}
