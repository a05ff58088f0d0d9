import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { carriedFrom } from "./statement.sql.ts";

/** The journal that opening balances are numbered in: every book has one. */
export async function findOpeningJournal(db: Tx, cooperative: number): Promise<string> {
  const { rows } = await sql<{ code: string }>`select code from ledger.journal
    where cooperative = ${cooperative} and kind = 'opening' order by code limit 1`.execute(db);
  if (!rows[0]) throw new Error(`cooperative ${cooperative} has no opening journal`);
  return rows[0].code;
}

/** The opening entry of a fiscal year that stands, as « AN 1 »; null where none was posted or is reversed. */
export async function findOpeningEntry(
  db: Tx,
  cooperative: number,
  fiscalYear: CivilDate,
): Promise<{ id: string; number: string } | null> {
  const { rows } = await sql<{ id: string; number: string }>`
    select e.id, e.journal || ' ' || e.number as number from ledger.entry e
      join ledger.journal j on j.cooperative = e.cooperative and j.code = e.journal and j.kind = 'opening'
    where e.cooperative = ${cooperative} and e.fiscal_year = ${fiscalYear} and e.reverses is null
      and not exists (select from ledger.entry r where r.cooperative = e.cooperative and r.reverses = e.id)
    order by e.position limit 1`.execute(db);
  return rows[0] ?? null;
}

/** The same, holding the books until commit: of two accountants at once, the second finds the first one’s. */
export async function lockOpeningEntry(db: Tx, cooperative: number, fiscalYear: CivilDate) {
  await sql`select from ledger.chain where cooperative = ${cooperative} for update`.execute(db);
  return findOpeningEntry(db, cooperative, fiscalYear);
}

export interface ClosingBalance {
  readonly account: string;
  readonly thirdParty: string | null;
  readonly activityCode: string | null;
  readonly balanceCents: bigint;
}

/**
 * What a fiscal year leaves to the next: each balance-sheet account by third party and activity, and its
 * result by activity on 120000 or 129000, so that the balance sheet of each activity stands alone (R1.05).
 */
export async function listClosingBalances(
  db: Tx,
  cooperative: number,
  fiscalYear: CivilDate,
  limit: number,
): Promise<ClosingBalance[]> {
  const { rows } = await sql<ClosingBalance>`
    with kept as (
      select case when l.account < '6' then l.account end as account,
        case when l.account < '6' then l.third_party end as third_party, l.activity,
        sum(l.debit_cents - l.credit_cents)::bigint as cents
      from ledger.line l where l.cooperative = ${cooperative}
        and l.fiscal_year between ${carriedFrom(cooperative, fiscalYear)} and ${fiscalYear}
      group by 1, 2, 3)
    select coalesce(k.account, case when k.cents < 0 then '120000' else '129000' end) as account,
      k.third_party as "thirdParty", v.code as "activityCode", k.cents as "balanceCents"
    from kept k left join activities.activity v on v.cooperative = ${cooperative} and v.id = k.activity
    where k.cents <> 0 order by 1, 2 nulls first, 3 nulls first limit ${limit}`.execute(db);
  return rows;
}
