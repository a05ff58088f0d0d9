import { sql } from "kysely";
import type { Scene } from "../foundation/scene.ts";

export async function listPollDates({ db, cooperative }: Scene, poll: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from groups.poll_date
    where cooperative = ${cooperative} and poll = ${poll} order by starts_at`.execute(db);
  return rows.map(({ id }) => id);
}

export async function listInvitations({ db, cooperative }: Scene, group: string) {
  const { rows } = await sql<{ id: string; person: string }>`select id, person from groups.proposal
    where cooperative = ${cooperative} and working_group = ${group} and answered_at is null`.execute(db);
  return rows;
}
