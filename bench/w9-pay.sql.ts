import { sql } from "kysely";
import type { Db } from "../src/foundation/database.ts";
import { enterCooperative } from "../src/foundation/gate.sql.ts";

/** An entrepreneur and the activity that they run. */
export async function readActivityOf(
  db: Db,
  cooperative: number,
  email: string,
): Promise<{ person: string; activity: string }> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<{ person: string; activity: string }>`
      select m.person, m.activity from activities.membership m join people.person p on p.id = m.person
      where m.cooperative = ${cooperative} and p.email = ${email} and m.until is null
      order by m.since limit 1`.execute(tx);
    if (!rows[0]) throw new Error(`${email} runs nothing`);
    return rows[0];
  });
}
