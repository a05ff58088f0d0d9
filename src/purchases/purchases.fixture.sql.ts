import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** What no operation does: pays again what was paid. */
export async function payTwice(db: Tx): Promise<void> {
  await sql`with p as (insert into purchases.payment (cooperative, id, kind, supplier, paid_on, method,
        amount_cents, entry, paid_at)
      select cooperative, gen_random_uuid(), kind, supplier, paid_on, method, 1, entry, paid_at
      from purchases.payment limit 1 returning cooperative, id)
    insert into purchases.payment_part (cooperative, payment, bill, position, amount_cents)
    select p.cooperative, p.id, x.bill, 1, 1 from p, purchases.payment_part x limit 1`.execute(db);
}

/** What no operation does: changes a bill under the eyes of whoever approves it. */
export async function changeHeld(db: Tx): Promise<void> {
  await sql`update purchases.bill set gross_cents = gross_cents + 1`.execute(db);
}

/** Each bill: what it owes by its rows, and what is left of it by its standing. */
export async function listLeft(db: Tx) {
  const { rows } = await sql<{ supplier: string; left: bigint; advance: bigint }>`select f.code as supplier,
      sum(s.left_cents)::bigint as left, sum(s.advance_left_cents)::bigint as advance
    from purchases.standing s join purchases.supplier f on f.cooperative = s.cooperative and f.id = s.supplier
    group by f.code order by 1`.execute(db);
  return rows;
}

/** What accounts come to by third party, credit above zero. */
export async function listBalances(db: Tx, accounts: readonly string[]) {
  const { rows } = await sql<{ account: string; thirdParty: string | null; cents: bigint }>`select l.account,
      l.third_party as "thirdParty", sum(l.credit_cents - l.debit_cents)::bigint as cents
    from ledger.line l where l.account = any(${accounts}::text[]) group by 1, 2 order by 1, 2`.execute(db);
  return rows;
}

/** The kept counts against the rows they count. */
export async function countWrongTallies(db: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`with counted as (select activity, bucket, count(*)::int as bills,
        sum(gross_cents)::bigint as gross, sum(left_cents)::bigint as owed
      from purchases.standing group by 1, 2)
    select count(*)::int as n from counted c full join (select * from purchases.tally where bills > 0) t
        on t.activity is not distinct from c.activity and t.bucket = c.bucket
      where t.bills is distinct from c.bills or t.gross_cents is distinct from c.gross
        or t.left_cents is distinct from c.owed`.execute(db);
  return rows[0]?.n ?? 0;
}

/** For each bill the VAT of services: what waits of it, and what share of the bill is paid. */
export async function listVatStates(db: Tx) {
  const { rows } = await sql<{ cents: bigint; due: bigint; paid: bigint; gross: bigint }>`
    select v.cents, coalesce((select sum(m.cents) from purchases.moved_vat m where m.bill = v.bill
        and m.position = v.position and not exists (select from purchases.payment_reversal r
          where r.payment = m.payment)), 0)::bigint as due,
      (w.owed_cents - abs(s.left_cents))::bigint as paid, (w.owed_cents + w.advanced_cents)::bigint as gross
    from purchases.bill_vat v join purchases.validation w using (cooperative, bill)
      join purchases.standing s using (cooperative, bill)
    where v.waiting is not null and s.bucket <> 'cancelled' and w.advanced_cents = 0`.execute(db);
  return rows;
}
