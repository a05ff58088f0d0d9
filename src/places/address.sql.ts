import { sql } from "kysely";
import type { Db, Tx } from "../foundation/database.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import { slugOfHouseKey } from "../foundation/house-key.ts";
import type { Scene } from "../foundation/scene.ts";
import { withinHouse } from "../network/index.ts";

export const purposes = ["door", "feed"] as const;
export type Purpose = (typeof purposes)[number];

export async function putAddress(
  { db, cooperative, now, actor }: Scene,
  { purpose, subject, hash }: { purpose: Purpose; subject: string; hash: string },
): Promise<void> {
  await sql`insert into places.address (cooperative, purpose, subject, hash, set_at, set_by)
    values (${cooperative}, ${purpose}, ${subject}, ${hash}, ${now}, ${actor.person})
    on conflict (cooperative, purpose, subject) do update set hash = excluded.hash,
      set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
}

/** What a secret address opens; null for any other. */
export async function findSubject(
  db: Tx,
  cooperative: number,
  purpose: Purpose,
  key: string,
): Promise<string | null> {
  const { rows } = await sql<{ subject: string }>`select subject from places.address
    where cooperative = ${cooperative} and purpose = ${purpose} and hash = ${hashOfSecret(key)}`.execute(db);
  return rows[0]?.subject ?? null;
}

/** Of which room or site this secret is the calendar, in its cooperative; null for any other. */
export function withFeed<Result>(
  database: Db,
  secret: string,
  work: (db: Tx, feed: { cooperative: number; subject: string }) => Promise<Result>,
): Promise<Result | null> {
  const slug = slugOfHouseKey(secret);
  if (!slug) return Promise.resolve(null);
  return withinHouse(database, slug, async (db, cooperative) => {
    const subject = await findSubject(db, cooperative, "feed", secret);
    return subject ? work(db, { cooperative, subject }) : null;
  });
}
