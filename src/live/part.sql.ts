import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** What began at an instant of an event. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly begunAt: Date;
}

export async function listParts(db: Tx, cooperative: number, event: string): Promise<Part[]> {
  const { rows } = await sql<Part>`select id, title, begun_at as "begunAt" from live.part
    where cooperative = ${cooperative} and event = ${event} order by begun_at, id limit 200`.execute(db);
  return rows;
}

export async function findEventOfPart(db: Tx, cooperative: number, id: string): Promise<string | null> {
  const { rows } = await sql<{ event: string }>`select event from live.part
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows[0]?.event ?? null;
}

export async function insertPart(
  { db, cooperative, now, actor }: Scene,
  p: { id: string; event: string; title: string },
): Promise<void> {
  await sql`insert into live.part (cooperative, id, event, title, begun_at, set_by)
    values (${cooperative}, ${p.id}, ${p.event}, ${p.title}, ${now}, ${actor.person})`.execute(db);
}

export async function deletePart({ db, cooperative }: Scene, id: string): Promise<void> {
  await sql`delete from live.part where cooperative = ${cooperative} and id = ${id}`.execute(db);
}
