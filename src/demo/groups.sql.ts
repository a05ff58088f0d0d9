import { sql } from "kysely";
import type { Scene } from "../foundation/scene.ts";

export async function listPollDates({ db, cooperative }: Scene, poll: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from groups.poll_date
    where cooperative = ${cooperative} and poll = ${poll} order by starts_at`.execute(db);
  return rows.map(({ id }) => id);
}
