import { sql } from "kysely";
import type { World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** The hour of an appointment that was held, in the ledger of hours, which stands on a higher floor. */
export async function spendHours(world: World, appointment: string): Promise<void> {
  await world.db.transaction().execute(async (tx) => {
    await enterCooperative(tx, world.cooperative, null);
    await sql`insert into funding.hours (cooperative, id, adviser, appointment, day, starts_at, ends_at,
        theme, recorded_at)
      values (${world.cooperative}, gen_random_uuid(), ${world.personId("adviser")}, ${appointment},
        '2026-11-19',
        '2026-11-19T08:00Z', '2026-11-19T09:00Z', 'Faire le point', '2026-11-20T08:00Z')`.execute(tx);
  });
}
