import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/**
 * What the sign-in code knows of a person, under the person's own id. The address counts as verified
 * because only a cooperative makes accounts: with an unverified one a link by mail would erase the
 * password.
 */
export async function upsertAccount(
  db: Tx,
  person: { id: string; name: string; email: string },
): Promise<void> {
  await sql`insert into auth."user" (id, name, email, "emailVerified")
    values (${person.id}, ${person.name}, ${person.email}, true)
    on conflict (id) do update set name = excluded.name, email = excluded.email, "updatedAt" = now()`.execute(
    db,
  );
}

/** Keeps the hash of a password, and ends every session opened with the one before. */
export async function putPasswordHash(db: Tx, person: string, hash: string): Promise<void> {
  await sql`insert into auth.account ("accountId", "providerId", "userId", password, "updatedAt")
    values (${person}, 'credential', ${person}, ${hash}, now())
    on conflict ("userId", "providerId")
      do update set password = excluded.password, "updatedAt" = now()`.execute(db);
  await sql`delete from auth.session where "userId" = ${person}`.execute(db);
}

export async function hasPassword(db: Tx, person: string): Promise<boolean> {
  const { rows } = await sql`select from auth.account
    where "userId" = ${person} and "providerId" = 'credential'`.execute(db);
  return rows.length > 0;
}
