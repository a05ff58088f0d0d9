import { sql } from "kysely";
import type { CivilDate, Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { PaidMonth } from "./reduction.ts";

/** What customers owe on issued invoices that fall due up to a day. */
export async function readDueBy(
  db: Tx,
  cooperative: number,
  { activity, by }: { activity: string; by: CivilDate },
): Promise<Cents> {
  const { rows } = await sql<{ cents: Cents }>`/* prepared */
    select coalesce(sum(due_cents), 0)::bigint as cents from invoicing.standing
    where cooperative = ${cooperative} and activity = ${activity} and bucket = 'open'
      and due_on <= ${by}`.execute(db);
  return rows[0]?.cents ?? 0n;
}

/**
 * The gross pays of an activity in the books, month by month of the calendar year of a month: what was paid
 * whether or not it was proposed here. What is provided for leave is no pay yet.
 */
export async function listBookedPays(
  db: Tx,
  cooperative: number,
  { activity, month }: { activity: string; month: Month },
): Promise<PaidMonth[]> {
  const { rows } = await sql<PaidMonth>`/* prepared */
    select to_char(month, 'YYYY-MM') as month, sum(debit_cents - credit_cents)::bigint as "grossCents"
    from ledger.activity_month where cooperative = ${cooperative} and activity = ${activity}
      and account like '641%' and account not like '6412%' and not opening
      and month between ${`${month.slice(0, 4)}-01-01`} and ${`${month.slice(0, 4)}-12-31`}
    group by month having sum(debit_cents - credit_cents) > 0 order by month`.execute(db);
  return rows;
}
