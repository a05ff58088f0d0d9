import { sql } from "kysely";
import { v7 } from "uuid";
import type { World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** Uses a credit by another road than ours: a row of payment written by hand, under a given entry. */
export async function overdraw(
  world: World,
  use: { credit: string; document: string; cents: number },
): Promise<void> {
  const { db, cooperative } = world;
  await db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    await sql`insert into invoicing.payment (cooperative, id, document, paid_on, amount_cents, method,
        entry, surplus, recorded_at)
      select s.cooperative, ${v7()}, ${use.document}, s.received_on, ${use.cents}, 'credit',
        s.entry, s.id, now()
      from invoicing.surplus s where s.cooperative = ${cooperative} and s.id = ${use.credit}`.execute(tx);
  });
}
