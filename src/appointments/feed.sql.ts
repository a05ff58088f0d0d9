import { sql } from "kysely";
import type { Db, Tx } from "../foundation/database.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import { slugOfHouseKey } from "../foundation/house-key.ts";
import type { Scene } from "../foundation/scene.ts";
import { withinHouse } from "../network/index.ts";

export async function readFeed(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<{ madeAt: Date } | null> {
  const { rows } = await sql<{ madeAt: Date }>`select made_at as "madeAt" from appointments.feed
    where cooperative = ${cooperative} and person = ${person}`.execute(db);
  return rows[0] ?? null;
}

/** A new address takes the place of the one before, which opens nothing any more. */
export async function putFeed({ db, cooperative, now }: Scene, person: string, hash: string): Promise<void> {
  await sql`insert into appointments.feed (cooperative, person, hash, made_at)
    values (${cooperative}, ${person}, ${hash}, ${now})
    on conflict (cooperative, person) do update set hash = excluded.hash, made_at = excluded.made_at`.execute(
    db,
  );
}

export async function deleteFeed({ db, cooperative }: Scene, person: string): Promise<void> {
  await sql`delete from appointments.feed where cooperative = ${cooperative} and person = ${person}`.execute(
    db,
  );
}

interface FeedOwner {
  readonly cooperative: number;
  readonly person: string;
  readonly language: string;
}

/** Whose feed this secret opens, while they still have a role here; null for any other. */
export function withFeedOwner<Result>(
  database: Db,
  secret: string,
  work: (db: Tx, owner: FeedOwner) => Promise<Result>,
): Promise<Result | null> {
  const slug = slugOfHouseKey(secret);
  if (!slug) return Promise.resolve(null);
  return withinHouse(database, slug, async (db, cooperative) => {
    const { rows } = await sql<Omit<FeedOwner, "cooperative">>`select p.id as person, p.language
      from appointments.feed f join people.person p on p.id = f.person
      where f.cooperative = ${cooperative} and f.hash = ${hashOfSecret(secret)}
        and exists (select from people.mandate m where m.cooperative = f.cooperative
          and m.person = f.person and m.since <= current_date
          and (m.until is null or m.until >= current_date))`.execute(db);
    const owner = rows[0];
    return owner ? work(db, { ...owner, cooperative }) : null;
  });
}
