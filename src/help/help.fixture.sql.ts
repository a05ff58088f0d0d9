import { sql } from "kysely";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** What somebody was told of requests, and why. */
export const toldTo = (db: Db, person: string) =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    const { rows } = await sql<{ kind: string; why: string | null }>`select kind, params ->> 'why' as why
      from notices.notice where person = ${person} and kind like 'help.%' order by at, id`.execute(tx);
    return rows;
  });
