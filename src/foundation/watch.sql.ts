import { sql } from "kysely";
import type { CivilDate } from "./calendar.ts";
import type { Db, Tx } from "./database.ts";

/** Answers false where this round is another program's, or done already. */
export async function takeRound(
  db: Tx,
  cooperative: number,
  { name, day, now }: { name: string; day: CivilDate; now: Date },
): Promise<boolean> {
  const { rows } = await sql`insert into foundation.watch_round (cooperative, name, day, done_at)
    values (${cooperative}, ${name}, ${day}, ${now}) on conflict do nothing returning 1`.execute(db);
  return rows.length > 0;
}

export async function listCooperativeIds(db: Db): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select id from network.cooperative order by id`.execute(db);
  return rows.map(({ id }) => id);
}
