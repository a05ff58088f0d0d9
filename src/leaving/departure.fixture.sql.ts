import { sql } from "kysely";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** Who left, as figures read it. */
export const readDepartures = (db: Db, cooperative: number): Promise<unknown[]> =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql`select person, last_day, reason, contract_kind, outcome
      from leaving.departure`.execute(tx);
    return rows;
  });

/** Tries to add to a plan, as the application's role: what the database itself answers. */
export const addRaw = (db: Db, cooperative: number, plan: string): Promise<unknown> =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    return sql`insert into leaving.step_done (cooperative, id, plan, step, done_on, recorded_at)
      values (${cooperative}, gen_random_uuid(), ${plan}, 'belongings-again', '2026-12-01', now())`.execute(
      tx,
    );
  });

/** Tries to open a second plan for whoever has one. */
export const openRaw = (db: Db, cooperative: number, plan: string): Promise<unknown> =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    return sql`insert into leaving.plan (cooperative, id, person, last_day, reason, access_until, opened_at)
      select cooperative, gen_random_uuid(), person, last_day, reason, access_until, now()
      from leaving.plan where id = ${plan}`.execute(tx);
  });

/** Whom a kind of notice was told. */
export const listNotices = (db: Db, cooperative: number, kind: string): Promise<{ person: string }[]> =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<{ person: string }>`select person from notices.notice
      where kind = ${kind}`.execute(tx);
    return rows;
  });
