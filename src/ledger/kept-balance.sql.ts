import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** A kept balance that is not the sum of its lines; `activity` is a code, null for the account as a whole. */
export interface WrongBalance {
  readonly account: string;
  readonly month: CivilDate;
  readonly activity: string | null;
}

/** Recounts every kept balance from the lines, and gives the first that differs, or null. */
export async function findWrongBalance(db: Tx, cooperative: number): Promise<WrongBalance | null> {
  const { rows } = await sql<WrongBalance>`
    with counted as materialized (
      select l.fiscal_year, l.account, date_trunc('month', l.date)::date as month,
        j.kind = 'opening' as opening, l.activity, sum(l.debit_cents) as debit, sum(l.credit_cents) as credit,
        count(*) as lines
      from ledger.line l
        join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
        join ledger.journal j on j.cooperative = e.cooperative and j.code = e.journal
      where l.cooperative = ${cooperative}
      group by 1, 2, 3, 4, 5),
    by_account as (
      select fiscal_year, account, month, opening, sum(debit) as debit, sum(credit) as credit,
        sum(lines) as lines
      from counted group by 1, 2, 3, 4),
    wrong as (
      select coalesce(c.account, k.account) as account, coalesce(c.month, k.month) as month,
        null::uuid as activity
      from by_account c
        full join (select * from ledger.account_month where cooperative = ${cooperative}) k
          using (fiscal_year, account, month, opening)
      where c.debit is distinct from k.debit_cents or c.credit is distinct from k.credit_cents
        or c.lines is distinct from k.lines
      union all
      select coalesce(c.account, k.account), coalesce(c.month, k.month), coalesce(c.activity, k.activity)
      from (select * from counted where activity is not null) c
        full join (select * from ledger.activity_month where cooperative = ${cooperative}) k
          using (activity, fiscal_year, account, month, opening)
      where c.debit is distinct from k.debit_cents or c.credit is distinct from k.credit_cents
        or c.lines is distinct from k.lines)
    select w.account, w.month, a.code as activity from wrong w
      left join activities.activity a on a.cooperative = ${cooperative} and a.id = w.activity
    order by w.month, w.account, a.code nulls first limit 1`.execute(db);
  return rows[0] ?? null;
}
