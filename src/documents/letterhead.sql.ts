import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import { type Paper, readPaper } from "./paper.sql.ts";

/** The hash of the cooperative's own logo, locked where there is a row, null where it has none. */
export async function lockLetterhead(db: Tx, cooperative: number): Promise<string | null> {
  const { rows } = await sql<{ logo: string | null }>`select logo from documents.letterhead
    where cooperative = ${cooperative} for update`.execute(db);
  return rows[0]?.logo ?? null;
}

export async function putLetterhead(
  db: Tx,
  cooperative: number,
  head: { logo: string | null; now: Date; by: string | null },
): Promise<void> {
  await sql`insert into documents.letterhead (cooperative, logo, changed_at, changed_by)
    values (${cooperative}, ${head.logo}, ${head.now}, ${head.by})
    on conflict (cooperative) do update set logo = excluded.logo, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by`.execute(db);
}

/** The logo the cooperative prints today, null where it has none. */
export async function readLetterheadLogo(db: Tx, cooperative: number): Promise<Paper | null> {
  const { rows } = await sql<{ logo: string | null }>`select logo from documents.letterhead
    where cooperative = ${cooperative}`.execute(db);
  const hash = rows[0]?.logo;
  return hash ? readPaper(db, cooperative, hash) : null;
}
