import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** Whether a guest wants no letter but those about their seat. */
export async function isQuiet(db: Tx, cooperative: number, guest: string): Promise<boolean> {
  const { rows } = await sql`select from events.guest where cooperative = ${cooperative} and id = ${guest}
    and quiet_at is not null`.execute(db);
  return rows.length > 0;
}

export async function setQuiet({ db, cooperative, now }: Scene, guest: string): Promise<void> {
  await sql`update events.guest set quiet_at = ${now} where cooperative = ${cooperative} and id = ${guest}
    and quiet_at is null`.execute(db);
}
