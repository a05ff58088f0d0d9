import { sql } from "kysely";
import type { World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** As many questions of somebody as may be kept. */
export async function keepAsManyAsMayBe({ db, cooperative }: World, by: string, most: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    await sql`insert into figures.question (cooperative, id, name, asked, kept_by, kept_at)
      select ${cooperative}, gen_random_uuid(), 'Question ' || n, '{"subject": "people.present"}', ${by},
        now()
      from generate_series(1, ${most}::int) n`.execute(tx);
  });
}
