import { sql } from "kysely";
import type { CivilDate, Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import { exchangeAccounts } from "../ledger/index.ts";
import type { Family } from "./families.ts";

interface Period {
  readonly activity: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * Each entry that moved the cash of an activity, class 5 with its analytic code, and why: what passes by
 * 58 stays within the cooperative, the rest is told by the accounts across from it. Opening entries moved
 * nothing: they are what was there.
 */
const movedOf = (cooperative: number, { activity, from, to }: Period) => sql`
  select m.entry, m.date, m.cents, case when m.inner and x.exchanged then 'exchanged'
      when m.inner then 'contribution'
      when x.customers then 'customers' when x.suppliers then 'suppliers' when x.expenses then 'expenses'
      when x.pay then 'pay' when x.social then 'social' when x.taxes then 'taxes' when x.spent then 'spent'
      when x.equipment then 'equipment' else 'others' end as family
  from (select l.entry, l.account like '58%' as inner, min(l.date) as date,
        sum(l.debit_cents - l.credit_cents)::bigint as cents
      from ledger.line l join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
        join ledger.journal j on j.cooperative = e.cooperative and j.code = e.journal and j.kind <> 'opening'
      where l.cooperative = ${cooperative} and l.activity = ${activity} and l.account like '5%'
        and l.date between ${from} and ${to}
      group by 1, 2 having sum(l.debit_cents - l.credit_cents) <> 0) m
    cross join lateral (select
        bool_or(k.account in (${exchangeAccounts.charge}, ${exchangeAccounts.income})) as exchanged,
        bool_or(k.account like '41%' or k.account like '7%') as customers,
        bool_or(k.account like '40%') as suppliers, bool_or(k.account like '425%') as expenses,
        bool_or(k.account like '42%' or k.account like '641%') as pay,
        bool_or(k.account like '43%' or k.account like '645%') as social,
        bool_or(k.account like '44%') as taxes, bool_or(k.account like '6%') as spent,
        bool_or(k.account < '3') as equipment
      from ledger.line k where k.cooperative = ${cooperative} and k.entry = m.entry
        and k.account not like '5%') x`;

export interface FamilySum {
  readonly family: Family;
  readonly month: Month;
  readonly cents: Cents;
  readonly entries: number;
}

/** What moved the cash of an activity between two days, by reason and month. */
export async function sumMoved(db: Tx, cooperative: number, period: Period): Promise<FamilySum[]> {
  const { rows } = await sql<FamilySum>`select family, to_char(date, 'YYYY-MM') as month,
      sum(cents)::bigint as cents, count(*)::int as entries
    from (${movedOf(cooperative, period)}) m group by 1, 2 order by 2, 1`.execute(db);
  return rows;
}

export interface Movement {
  readonly entry: string;
  readonly date: CivilDate;
  readonly label: string;
  readonly documentRef: string;
  readonly cents: Cents;
}

/** The entries of one reason, the latest first, a page at a time. */
export async function listMoved(
  db: Tx,
  cooperative: number,
  { family, limit, offset, ...period }: Period & { family: Family; limit: number; offset: number },
): Promise<(Movement & { total: bigint })[]> {
  const { rows } = await sql<Movement & { total: bigint }>`select m.entry, m.date, e.label,
      e.document_ref as "documentRef", m.cents, count(*) over () as total
    from (${movedOf(cooperative, period)}) m
      join ledger.entry e on e.cooperative = ${cooperative} and e.id = m.entry
    where m.family = ${family}
    order by m.date desc, e.position desc limit ${limit} offset ${offset}`.execute(db);
  return rows;
}
