import { sql } from "kysely";
import type { Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";

/** What is owed for leave, and the charges on it (R3.02). */
export const leaveAccounts = { pay: "428200", charges: "438200" } as const;

/** What an activity put aside for the leave of its people: their pay, and the charges on it. */
export interface LeaveAside {
  readonly activity: string;
  readonly payCents: Cents;
  readonly chargesCents: Cents;
}

/**
 * What activities put aside for leave of the pays validated up to a month, less what was drawn of it (R3.02).
 * What is drawn comes from the slow months’ share first. Pay and charges are in the proportion of gross to
 * cost, pay rounded to the nearest cent and charges the rest.
 */
export async function listLeaveAside(
  db: Tx,
  cooperative: number,
  { until, activity = null }: { until: Month; activity?: string | null },
): Promise<LeaveAside[]> {
  const { rows } = await sql<LeaveAside>`/* prepared */
    with aside as (
      select p.activity, p.person, sum(p.leave_cents) as leave,
        sum(p.leave_cents::numeric * p.gross_cents / p.cost_cents) as pay,
        greatest(sum(p.leave_cents) - greatest(sum(p.drawn_cents) - sum(p.slow_cents), 0), 0) as kept
      from payroll.proposal p
        join payroll.decision d on d.cooperative = p.cooperative and d.proposal = p.id
          and d.outcome = 'validated'
      where p.cooperative = ${cooperative} and p.month <= ${`${until}-01`}::date
        and (${activity}::uuid is null or p.activity = ${activity}::uuid)
      group by p.activity, p.person having sum(p.leave_cents) > 0),
    shared as (select activity, kept, least(round(pay * kept / leave), kept) as pay from aside)
    select activity, sum(pay)::bigint as "payCents", sum(kept - pay)::bigint as "chargesCents"
    from shared group by activity order by activity`.execute(db);
  return rows;
}
