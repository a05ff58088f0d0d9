import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { movedSums, soldVat } from "./moved.sql.ts";

export interface YearOf {
  readonly activity: string;
  readonly name: string;
  /** How many months of the year it was open. */
  readonly months: number;
  readonly salesCents: bigint;
  readonly purchasesCents: bigint;
  readonly chargesCents: bigint;
  readonly incomeCents: bigint;
  /** What customers paid, with its VAT. */
  readonly paidCents: bigint;
  readonly vatCents: bigint;
  /** What its lines took; null where another program computed it. */
  readonly countedCents: bigint | null;
  /** What the lines of all contributions took. */
  readonly givenCents: bigint;
  /** What its account was charged with. */
  readonly chargedCents: bigint;
}

/**
 * What a fiscal year moved of each activity, and what an account of contribution took of it: from the kept
 * balances.
 */
export async function listYear(
  db: Tx,
  cooperative: number,
  { fiscalYear, kind, account }: { fiscalYear: CivilDate; kind: string; account: string },
): Promise<YearOf[]> {
  const { rows } = await sql<YearOf>`
    with moved as (
      select k.activity, ${movedSums("k")}, ${soldVat},
        coalesce(sum(k.debit_cents - k.credit_cents) filter (where k.account = ${account}), 0)::bigint
          as "chargedCents"
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
      group by l.activity),
    given as (
      select activity, sum(amount_cents)::bigint as "givenCents",
        (sum(amount_cents) filter (where kind = ${kind}))::bigint as "countedCents"
      from contribution.account where cooperative = ${cooperative} and fiscal_year = ${fiscalYear}
      group by activity)
    select m.*, a.name, coalesce(r.cents, 0)::bigint as "paidCents", g."countedCents",
      coalesce(g."givenCents", 0)::bigint as "givenCents",
      greatest(0, least(12, (select count(*) from generate_series(
        (select y.starts_on from ledger.fiscal_year y
          where y.cooperative = ${cooperative} and y.ends_on = ${fiscalYear}), ${fiscalYear}::date,
        interval '1 month') as month where a.opened_on < month + interval '1 month')))::int as months
    from moved m join activities.activity a on a.cooperative = ${cooperative} and a.id = m.activity
      left join received r on r.activity = m.activity
      left join given g on g.activity = m.activity
    order by a.name`.execute(db);
  return rows;
}
