import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** What no operation does: pays more than is owed. */
export async function payTooMuch(db: Tx): Promise<void> {
  await sql`with m as (insert into payrun.payment (cooperative, id, month, paid_on, entry, recorded_at)
      select cooperative, gen_random_uuid(), month, paid_on, entry, recorded_at
      from payrun.payment limit 1
      returning cooperative, id, month)
    insert into payrun.payment_part (cooperative, payment, month, contract, person, amount_cents)
    select m.cooperative, m.id, m.month, p.contract, p.person, 1
    from m, payrun.payment_part p limit 1`.execute(db);
}

/** What no operation does: gives the same month twice. */
export async function deliverTwice(db: Tx): Promise<void> {
  await sql`insert into payrun.delivery (cooperative, payslip, month, contract, person, delivered_at)
    select s.cooperative, s.id, d.month, d.contract, d.person, d.delivered_at
    from payrun.delivery d, payrun.payslip s
    where not exists (select from payrun.delivery x where x.payslip = s.id) limit 1`.execute(db);
}

/** What no operation does: changes what is written in a payslip. */
export async function rewrite(db: Tx): Promise<void> {
  await sql`update payrun.payslip set gross_cents = gross_cents + 1`.execute(db);
}

/** The balance of each account of an activity, debit less credit. */
export async function balancesOf(db: Tx, activity: string): Promise<Record<string, bigint>> {
  const { rows } = await sql<{ account: string; cents: bigint }>`select account,
      sum(debit_cents - credit_cents)::bigint as cents from ledger.line where activity = ${activity}
    group by account having sum(debit_cents - credit_cents) <> 0 order by account`.execute(db);
  return Object.fromEntries(rows.map(({ account, cents }) => [account, cents]));
}

/** How many lines of the account of staff no letter ties. */
export async function countOpenNets(db: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ledger.line l
    where l.account = '421000' and not exists (select from ledger.lettered_line t
      where t.cooperative = l.cooperative and t.entry = l.entry and t.position = l.position)`.execute(db);
  return rows[0]?.n ?? 0;
}

export async function countNotices(db: Tx, kind: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from notices.notice
    where kind = ${kind}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** What all lines of the books add up to. */
export async function sumOfBooks(db: Tx): Promise<bigint> {
  const { rows } = await sql<{ cents: bigint }>`select coalesce(sum(debit_cents - credit_cents), 0)::bigint
    as cents from ledger.line`.execute(db);
  return rows[0]?.cents ?? 0n;
}

/** The lines of the pay journal, in their order; whether each names a third party. */
export async function linesOfPay(tx: Tx): Promise<{ account: string; cents: bigint; party: string }[]> {
  const { rows } = await sql<{ account: string; cents: bigint; party: string }>`
    select l.account, l.debit_cents - l.credit_cents as cents,
      case when l.third_party is null then 'no' else 'yes' end as party
    from ledger.line l join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
    where l.cooperative = 1 and e.journal = 'PA' and l.activity is not null
    order by e.number, l.position`.execute(tx);
  return rows;
}
