import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/**
 * Deletes the guests of what ended, or was called off, before a day, with their keys; answers who they were.
 */
export async function deleteGuests(db: Tx, cooperative: number, before: CivilDate): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`delete from events.guest g using events.standing s
    where g.cooperative = ${cooperative} and s.cooperative = g.cooperative and s.event = g.event
      and s.ends_at < ${before}::date
    returning g.id`.execute(db);
  const ids = rows.map(({ id }) => id);
  await sql`delete from events.own_key k using events.registration r
    where k.cooperative = ${cooperative} and r.cooperative = k.cooperative and r.id = k.registration
      and r.guest = any(${ids}::uuid[])`.execute(db);
  return ids;
}

/** What somebody eats is nobody’s business once it was eaten: gone the day after. */
export async function deleteDiets(db: Tx, cooperative: number, now: Date): Promise<void> {
  await sql`delete from events.diet d using events.registration r, events.standing s
    where d.cooperative = ${cooperative} and r.cooperative = d.cooperative and r.id = d.registration
      and s.cooperative = r.cooperative and s.event = r.event
      and (s.ends_at < ${now} or r.ended_at is not null or s.cancelled_at is not null)`.execute(db);
}
