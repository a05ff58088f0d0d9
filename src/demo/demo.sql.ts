import { sql } from "kysely";
import { operator } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { makeScene, type Scene } from "../foundation/scene.ts";

export async function hasCooperative(db: Db): Promise<boolean> {
  const { rows } = await sql`select from network.cooperative limit 1`.execute(db);
  return rows.length > 0;
}

/** One transaction inside a cooperative, on the evening of a past day. */
export async function inScene(
  db: Db,
  cooperative: number,
  day: CivilDate,
  work: (scene: Scene) => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    await work(makeScene(tx, cooperative, operator, new Date(`${day}T17:00:00Z`)));
  });
}

export async function hasPerson(db: Db, email: string): Promise<boolean> {
  const { rows } = await sql`select from people.person where email = ${email}`.execute(db);
  return rows.length > 0;
}

export async function countPaused(db: Db, cooperative: number): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from activities.pause
      where until is null`.execute(tx);
    return rows[0]?.n ?? 0;
  });
}
