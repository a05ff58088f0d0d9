import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** What no operation does: pays again what was paid. */
export async function payTwice(db: Tx): Promise<void> {
  await sql`insert into expenses.settlement (cooperative, id, report, kind, settled_on, amount_cents, entry,
      settled_at)
    select cooperative, gen_random_uuid(), report, kind, settled_on, 1, entry, settled_at
    from expenses.settlement limit 1`.execute(db);
}

/** What no operation does: changes an expense under the eyes of whoever checks it. */
export async function changeHeld(db: Tx): Promise<void> {
  await sql`update expenses.expense set gross_cents = gross_cents + 1`.execute(db);
}
