import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Db, Tx } from "../foundation/database.ts";
import { drawSecret, hashOfSecret } from "../foundation/drawn-secret.ts";
import { withinHouse } from "../network/index.ts";

export interface Token {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly madeAt: Date;
  readonly endsOn: CivilDate;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** A new key and its hash. The cooperative's short name stands in it, so that it is looked up there only. */
export function drawToken(slug: string): { token: string; hash: string } {
  const { secret: token, hash } = drawSecret(`ens_${slug}_`);
  return { token, hash };
}

const columns = sql`t.id, t.person, t.name, t.made_at as "madeAt", t.ends_on as "endsOn",
  t.last_used_at as "lastUsedAt", r.revoked_at as "revokedAt"`;
const tokens = sql`people.api_token t left join people.api_token_revocation r
  on r.cooperative = t.cooperative and r.token = t.id`;

/** The keys of a person here, newest first. */
export async function listTokensOf(db: Tx, cooperative: number, person: string): Promise<Token[]> {
  const { rows } = await sql<Token>`select ${columns} from ${tokens}
    where t.cooperative = ${cooperative} and t.person = ${person} order by t.made_at desc`.execute(db);
  return rows;
}

export async function lockToken(db: Tx, cooperative: number, id: string): Promise<Token | null> {
  const { rows } = await sql<Token>`select ${columns} from ${tokens}
    where t.cooperative = ${cooperative} and t.id = ${id} for update of t`.execute(db);
  return rows[0] ?? null;
}

export async function insertToken(
  db: Tx,
  cooperative: number,
  t: Pick<Token, "id" | "person" | "name" | "madeAt" | "endsOn"> & { hash: string },
): Promise<void> {
  await sql`insert into people.api_token (cooperative, id, person, name, hash, made_at, ends_on)
    values (${cooperative}, ${t.id}, ${t.person}, ${t.name}, ${t.hash}, ${t.madeAt}, ${t.endsOn})`.execute(
    db,
  );
}

export async function hasTokenHash(db: Tx, cooperative: number, hash: string): Promise<boolean> {
  const { rows } = await sql`select from people.api_token
    where cooperative = ${cooperative} and hash = ${hash}`.execute(db);
  return rows.length > 0;
}

export async function insertTokenRevocation(
  db: Tx,
  cooperative: number,
  revoked: { token: string; now: Date; by: string | null },
): Promise<void> {
  await sql`insert into people.api_token_revocation (cooperative, token, revoked_at, revoked_by)
    values (${cooperative}, ${revoked.token}, ${revoked.now}, ${revoked.by})`.execute(db);
}

/**
 * Whose key this is, while it holds; its last use is noted to the minute, so that a program that calls often
 * does not write at each call. Null for a key that is unknown, revoked or ended.
 */
export async function findBearer(
  database: Db,
  token: string,
  today: CivilDate,
): Promise<{ token: string; person: string; slug: string } | null> {
  const slug = /^ens_([a-z0-9-]{2,60})_[\w-]{43}$/.exec(token)?.[1];
  if (!slug) return null;
  return withinHouse(database, slug, async (db, cooperative) => {
    const { rows } = await sql<{ id: string; person: string }>`select t.id, t.person from ${tokens}
      where t.cooperative = ${cooperative} and t.hash = ${hashOfSecret(token)} and t.ends_on >= ${today}
        and r.token is null`.execute(db);
    const found = rows[0];
    if (!found) return null;
    await sql`update people.api_token set last_used_at = now()
      where cooperative = ${cooperative} and id = ${found.id}
        and (last_used_at is null or last_used_at < now() - interval '1 minute')`.execute(db);
    return { token: found.id, person: found.person, slug };
  });
}
