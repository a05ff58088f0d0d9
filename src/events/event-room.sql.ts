import { sql } from "kysely";
import type { Scene } from "../foundation/scene.ts";

/** The room that an event is to be in, or none. */
export async function putRoom(
  { db, cooperative, now, actor }: Scene,
  event: string,
  room: string | null,
): Promise<void> {
  await sql`delete from events.room where cooperative = ${cooperative} and event = ${event}`.execute(db);
  if (room === null) return;
  await sql`insert into events.room (cooperative, event, room, set_at, set_by)
    values (${cooperative}, ${event}, ${room}, ${now}, ${actor.person})`.execute(db);
}
