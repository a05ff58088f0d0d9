import { sql } from "kysely";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

async function textsOf(db: Db, cooperative: number, person: string | null, table: string): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, person);
    const { rows } = await sql<{ text: string }>`select text from ${sql.table(table)} order by 1`.execute(tx);
    return rows.map(({ text }) => text);
  });
}

/** Every private note that the database shows to somebody, asked without any condition. */
export const rawNotes = (db: Db, cooperative: number, person: string | null) =>
  textsOf(db, cooperative, person, "journeys.private_note");

/** Every message that the database shows to somebody, asked without any condition. */
export const rawMessages = (db: Db, cooperative: number, person: string | null) =>
  textsOf(db, cooperative, person, "journeys.message");

/** In which tables that many people may read a text is found. */
export async function tableTexts(db: Db, cooperative: number, text: string): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const found: string[] = [];
    for (const table of ["foundation.audit", "foundation.request", "notices.notice", "people.mail"]) {
      const { rows } = await sql`select from ${sql.table(table)} t where t::text like ${`%${text}%`}`.execute(
        tx,
      );
      if (rows.length > 0) found.push(table);
    }
    return found;
  });
}
