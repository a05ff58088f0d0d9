import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import type { Scene } from "../foundation/scene.ts";

/** Whose page the key opens. */
export async function findByKey(db: Tx, cooperative: number, key: string): Promise<string | null> {
  const { rows } = await sql<{ candidate: string }>`select candidate from joining.page_key
    where cooperative = ${cooperative} and hash = ${hashOfSecret(key)}`.execute(db);
  return rows[0]?.candidate ?? null;
}

export async function insertKey(
  { db, cooperative, now }: Scene,
  candidate: string,
  hash: string,
): Promise<void> {
  await sql`insert into joining.page_key (cooperative, hash, candidate, made_at)
    values (${cooperative}, ${hash}, ${candidate}, ${now})`.execute(db);
}

/** The candidates whom that address reaches, the newest first, at most five: each has a page of their own. */
export async function listByEmail(db: Tx, cooperative: number, email: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select p.candidate as id from joining.particulars p
    where p.cooperative = ${cooperative} and p.email = ${email}
    order by p.consented_at desc limit 5`.execute(db);
  return rows.map(({ id }) => id);
}
