import { sql } from "kysely";
import type { Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import { leaveAccounts } from "../payroll/index.ts";

export interface Provided {
  readonly activity: string;
  readonly payCents: Cents;
  readonly chargesCents: Cents;
}

/**
 * What the books provide for leave at the end of a month, activity by activity, from the kept balances.
 * Opening balances only carry on what was posted before, or what another program provided: neither is ours
 * to move.
 */
export async function listProvided(db: Tx, cooperative: number, until: Month): Promise<Provided[]> {
  const owed = (account: string) =>
    sql`coalesce(sum(credit_cents - debit_cents) filter (where account = ${account}), 0)::bigint`;
  const { rows } = await sql<Provided>`
    select activity, ${owed(leaveAccounts.pay)} as "payCents",
      ${owed(leaveAccounts.charges)} as "chargesCents"
    from ledger.activity_month
    where cooperative = ${cooperative} and account = any(${Object.values(leaveAccounts)}::text[])
      and month <= ${`${until}-01`}::date and not opening
    group by activity`.execute(db);
  return rows;
}
