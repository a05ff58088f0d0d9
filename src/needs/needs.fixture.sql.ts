import { sql } from "kysely";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** Who was told of one kind of thing. */
export const noticesLike = (db: Db, kind: string) =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    const { rows } = await sql<{ who: string }>`select p.given_name as who from notices.notice n
      join people.person p on p.id = n.person where n.kind = ${kind} order by 1`.execute(tx);
    return rows;
  });
