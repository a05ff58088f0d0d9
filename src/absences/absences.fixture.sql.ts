import { sql } from "kysely";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** What the application’s role tries in SQL alone; answers the code of the database’s refusal. */
async function tried(db: Db, statement: ReturnType<typeof sql>): Promise<string | null> {
  try {
    await db.transaction().execute(async (tx) => {
      await enterCooperative(tx, 1, null, new Date("2026-11-23T12:00:00Z"));
      await statement.execute(tx);
    });
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? "?";
  }
}

/** Twice away on the same days, without asking the operation. */
export const awayTwice = (db: Db, id: string, other: string) =>
  tried(
    db,
    sql`insert into absences.absence (cooperative, id, contract, person, kind, starts_on, ends_on,
        declared_at)
      select cooperative, ${other}, contract, person, kind, starts_on, ends_on, declared_at
      from absences.absence where id = ${id}`,
  );

export const lengthen = (db: Db, id: string) =>
  tried(db, sql`update absences.absence set ends_on = ends_on + 5 where id = ${id}`);

export const approveClosed = (db: Db, id: string) =>
  tried(
    db,
    sql`insert into absences.decision (cooperative, absence, outcome, decided_at)
      values (1, ${id}, 'approved', now())`,
  );
