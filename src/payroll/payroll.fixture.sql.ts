import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** What no operation does: proposes again beside a pay that holds. */
export async function proposeTwice(db: Tx): Promise<void> {
  await sql`insert into payroll.proposal (cooperative, id, contract, person, activity, month, fixed_cents,
      gross_cents, net_cents, employer_cents, reduction_cents, cost_cents, leave_cents, slow_cents,
      drawn_cents, model, proposed_at)
    select cooperative, gen_random_uuid(), contract, person, activity, month, fixed_cents, gross_cents,
      net_cents, employer_cents, reduction_cents, cost_cents, leave_cents, slow_cents, drawn_cents, model,
      proposed_at
    from payroll.proposal limit 1`.execute(db);
}

/** What no operation does: takes a validated pay back. */
export async function closeValidated(db: Tx): Promise<void> {
  await sql`update payroll.proposal set closed_at = now()`.execute(db);
}

/** What no operation does: changes what was proposed. */
export async function raisePay(db: Tx): Promise<void> {
  await sql`update payroll.proposal set gross_cents = gross_cents + 1`.execute(db);
}
