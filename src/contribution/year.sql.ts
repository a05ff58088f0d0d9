import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface YearOf {
  readonly activity: string;
  readonly name: string;
  /** How many months of the year it was open. */
  readonly months: number;
  readonly salesCents: bigint;
  readonly purchasesCents: bigint;
  readonly chargesCents: bigint;
  readonly incomeCents: bigint;
  readonly receivedCents: bigint;
  /** What the contribution took, whoever computed it. */
  readonly tookCents: bigint;
}

/**
 * What a fiscal year moved of each activity, and what an account of contribution took of it: from the kept
 * balances. Money received counts without VAT in the proportion of what the activity sold.
 */
export async function listYear(
  db: Tx,
  cooperative: number,
  { fiscalYear, account }: { fiscalYear: CivilDate; account: string },
): Promise<YearOf[]> {
  const { rows } = await sql<YearOf>`
    with moved as (
      select k.activity,
        coalesce(sum(k.credit_cents - k.debit_cents) filter (where k.account like '70%'), 0) as sales,
        coalesce(sum(k.debit_cents - k.credit_cents)
          filter (where k.account like '60%' or k.account like '611%'), 0) as purchases,
        coalesce(sum(k.debit_cents - k.credit_cents) filter (where k.account >= '61' and k.account < '69'
          and k.account not like '64%' and k.account not like '611%' and k.account not like '631%'
          and k.account not like '633%' and k.account <> ${account}), 0) as charges,
        coalesce(sum(k.credit_cents - k.debit_cents) filter (where k.account >= '71'), 0) as income,
        coalesce(sum(k.debit_cents - k.credit_cents) filter (where k.account = ${account}), 0) as took,
        coalesce(sum(case when k.account like '44574%' then k.credit_cents - k.debit_cents
            else k.credit_cents end) filter (where k.account like '4457%'), 0) as vat
      from ledger.activity_month k
      where k.cooperative = ${cooperative} and k.fiscal_year = ${fiscalYear} and not k.opening
        and (k.account >= '6' or k.account like '4457%') and k.account < '8'
      group by k.activity),
    received as (
      select l.activity, sum(l.credit_cents - l.debit_cents) as cents
      from ledger.line l
        join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
        join ledger.journal j on j.cooperative = e.cooperative and j.code = e.journal
          and j.kind in ('bank', 'cash')
      where l.cooperative = ${cooperative} and l.fiscal_year = ${fiscalYear} and l.account like '411%'
        and l.activity is not null
      group by l.activity)
    select m.activity, a.name, m.sales::bigint as "salesCents", m.purchases::bigint as "purchasesCents",
      m.charges::bigint as "chargesCents", m.income::bigint as "incomeCents", m.took::bigint as "tookCents",
      coalesce(round(case when m.sales > 0 then r.cents * m.sales / (m.sales + m.vat)
        else r.cents end), 0)::bigint as "receivedCents",
      greatest(0, least(12, (select count(*) from generate_series(
        (select y.starts_on from ledger.fiscal_year y
          where y.cooperative = ${cooperative} and y.ends_on = ${fiscalYear}), ${fiscalYear}::date,
        interval '1 month') as month where a.opened_on < month + interval '1 month')))::int as months
    from moved m join activities.activity a on a.cooperative = ${cooperative} and a.id = m.activity
      left join received r on r.activity = m.activity
    order by a.name`.execute(db);
  return rows;
}
