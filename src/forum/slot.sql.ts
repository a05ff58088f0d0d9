import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** Where a session stands in the programme that is being made. */
export interface Slot {
  readonly proposal: string;
  readonly venue: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export async function listSlots(db: Tx, cooperative: number, edition: string): Promise<Slot[]> {
  const { rows } = await sql<Slot>`select proposal, venue, starts_at as "startsAt", ends_at as "endsAt"
    from forum.slot where cooperative = ${cooperative} and edition = ${edition}
    order by starts_at, proposal`.execute(db);
  return rows;
}

export async function putSlot(
  { db, cooperative, now, actor }: Scene,
  edition: string,
  { proposal, venue, startsAt, endsAt }: Slot,
): Promise<void> {
  await sql`insert into forum.slot (cooperative, edition, proposal, venue, starts_at, ends_at, set_at, set_by)
    values (${cooperative}, ${edition}, ${proposal}, ${venue}, ${startsAt}, ${endsAt}, ${now},
      ${actor.person})
    on conflict (cooperative, proposal) do update set venue = excluded.venue, starts_at = excluded.starts_at,
      ends_at = excluded.ends_at, set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
}

export async function deleteSlot({ db, cooperative }: Scene, proposal: string): Promise<void> {
  await sql`delete from forum.slot where cooperative = ${cooperative} and proposal = ${proposal}`.execute(db);
}
