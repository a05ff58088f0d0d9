import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { carriedFrom } from "./statement.sql.ts";

/** The accounts of banks and cash in hand. */
export const cashAccounts = ["51", "53"] as const;

/** The cash of the whole house, its own and that of its activities: banks and cash in hand. */
export async function readHouseCash(db: Tx, cooperative: number, fiscalYear: CivilDate): Promise<bigint> {
  const { rows } = await sql<{ cents: bigint }>`
    select coalesce(sum(debit_cents - credit_cents), 0)::bigint as cents from ledger.account_month
    where cooperative = ${cooperative}
      and fiscal_year between ${carriedFrom(cooperative, fiscalYear)} and ${fiscalYear}
      and left(account, 2) = any(${[...cashAccounts]}::text[])`.execute(db);
  return rows[0]?.cents ?? 0n;
}

export interface CashMove {
  readonly activity: string;
  readonly code: string;
  readonly name: string;
  readonly adviserName: string | null;
  readonly cashCents: bigint;
  /** What its cash gained since the day asked, below zero where it lost. */
  readonly gainedCents: bigint;
}

/**
 * The open activities whose cash is below zero, or has lost since a day as much as is left: at that pace
 * nothing would be left after as long again. The lowest first.
 */
export async function listShortOfCash(
  db: Tx,
  cooperative: number,
  q: { fiscalYear: CivilDate; since: CivilDate; only: readonly string[] | null; limit: number },
): Promise<{ rows: CashMove[]; count: number }> {
  const { rows } = await sql<CashMove & { count: number }>`
    with carried as (select ${carriedFrom(cooperative, q.fiscalYear)} as year),
    kept as (select k.activity,
        coalesce(sum(debit_cents - credit_cents) filter (where k.fiscal_year >= carried.year), 0)::bigint
          as cash,
        coalesce(sum(debit_cents - credit_cents) filter (where not opening and month >= ${q.since}::date),
          0)::bigint as gained
      from ledger.activity_month k, carried
      where k.cooperative = ${cooperative} and k.account like '5%' and k.fiscal_year <= ${q.fiscalYear}
        and k.fiscal_year >= least(carried.year, ${q.since}::date)
        ${q.only ? sql`and k.activity = any(${[...q.only]}::uuid[])` : sql``}
      group by k.activity)
    select kept.activity, a.code, a.name, p.given_name || ' ' || p.family_name as "adviserName",
      kept.cash as "cashCents", kept.gained as "gainedCents",
      (count(*) over ())::int as count
    from kept join activities.activity a on a.cooperative = ${cooperative} and a.id = kept.activity
      left join people.person p on p.id = a.adviser
    where (kept.cash < 0 or kept.cash + kept.gained < 0 or (kept.cash = 0 and kept.gained < 0))
      and not exists (select from activities.closing c
        where c.cooperative = a.cooperative and c.activity = a.id)
    order by kept.cash, a.code limit ${q.limit}`.execute(db);
  return { rows: rows.map(({ count, ...row }) => row), count: rows[0]?.count ?? 0 };
}

/** How many lines of a year no letter ties, with how many accounts and third parties, and the oldest. */
export async function countOpenLines(
  db: Tx,
  cooperative: number,
  year: { startsOn: CivilDate; endsOn: CivilDate },
): Promise<{ lines: number; parties: number; oldest: CivilDate | null }> {
  const { rows } = await sql<{ lines: number; parties: number; oldest: CivilDate | null }>`
    select coalesce(sum(n), 0)::int as lines, count(*)::int as parties, min(oldest) as oldest
    from (select l.account, l.third_party, count(*) as n, min(l.date) as oldest
      from ledger.line l
        join ledger.account a on a.cooperative = l.cooperative and a.code = l.account and a.lettered
      where l.cooperative = ${cooperative} and l.date between ${year.startsOn} and ${year.endsOn}
        and not exists (select from ledger.lettered_line x where x.cooperative = l.cooperative
          and x.entry = l.entry and x.position = l.position)
      group by l.account, l.third_party) open`.execute(db);
  return rows[0] ?? { lines: 0, parties: 0, oldest: null };
}

export interface EntryOfAmount {
  readonly id: string;
  readonly journal: string;
  readonly number: number;
  readonly date: CivilDate;
  readonly label: string;
}

/** The newest entries since a day with a line of that amount, on those activities (null: on any). */
export async function listEntriesOfAmount(
  db: Tx,
  cooperative: number,
  q: { cents: bigint; only: readonly string[] | null; from: CivilDate; limit: number },
): Promise<EntryOfAmount[]> {
  const { rows } = await sql<EntryOfAmount>`
    select e.id, e.journal, e.number, e.date, e.label from ledger.entry e where e.cooperative = ${cooperative}
      and e.id in (select l.entry from ledger.line l where l.cooperative = ${cooperative}
        and l.date >= ${q.from} and (l.debit_cents = ${q.cents} or l.credit_cents = ${q.cents})
        ${q.only ? sql`and l.activity = any(${[...q.only]}::uuid[])` : sql``})
    order by e.date desc, e.position desc limit ${q.limit}`.execute(db);
  return rows;
}
