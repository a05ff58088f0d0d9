import { sql } from "kysely";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

const within = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    return work(tx);
  });

/** The cooperative has seen somebody leave: their roles ended the day before. */
export const endRoles = (db: Db, person: string) =>
  within(db, (tx) =>
    sql`update people.mandate set until = '2026-11-22' where person = ${person}`.execute(tx),
  );

/** What somebody was told of their searches. */
export const noticesOf = (db: Db, person: string) =>
  within(db, async (tx) => {
    const { rows } = await sql<{ params: object }>`select params from notices.notice
      where person = ${person} and kind like 'directory.%' order by at`.execute(tx);
    return rows.map(({ params }) => params);
  });
