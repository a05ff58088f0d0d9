import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { type Hall, usualHall } from "./hall.ts";

export async function readHall(db: Tx, cooperative: number, event: string): Promise<Hall> {
  const { rows } = await sql<Hall>`select unnamed, asking, filmed, rehearses_at as "rehearsesAt"
    from live.hall where cooperative = ${cooperative} and event = ${event}`.execute(db);
  return rows[0] ?? usualHall;
}

/** Held until commit, made where nobody decided yet: what is done in a room is done one after the other. */
export async function lockHall({ db, cooperative, now, actor }: Scene, event: string): Promise<Hall> {
  const { unnamed, asking, filmed } = usualHall;
  await sql`insert into live.hall (cooperative, event, unnamed, asking, filmed, set_at, set_by)
    values (${cooperative}, ${event}, ${unnamed}, ${asking}, ${filmed}, ${now}, ${actor.person})
    on conflict do nothing`.execute(db);
  await sql`select from live.hall where cooperative = ${cooperative} and event = ${event}
    for no key update`.execute(db);
  return readHall(db, cooperative, event);
}

export async function updateHall(
  { db, cooperative, now, actor }: Scene,
  event: string,
  h: Hall,
): Promise<void> {
  await sql`update live.hall set unnamed = ${h.unnamed}, asking = ${h.asking}, filmed = ${h.filmed},
      rehearses_at = ${h.rehearsesAt}, set_at = ${now}, set_by = ${actor.person}
    where cooperative = ${cooperative} and event = ${event}`.execute(db);
}
