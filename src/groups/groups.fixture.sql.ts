import { sql } from "kysely";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** What waits for an answer in a group. */
export function proposalsOf(db: Db, group: string): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    const { rows } = await sql<{ id: string }>`select id from groups.proposal
      where working_group = ${group} and answered_at is null`.execute(tx);
    return rows.map(({ id }) => id);
  });
}

export function datesOf(db: Db, poll: string): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    const { rows } = await sql<{ id: string }>`select id from groups.poll_date
      where poll = ${poll} order by starts_at`.execute(tx);
    return rows.map(({ id }) => id);
  });
}
