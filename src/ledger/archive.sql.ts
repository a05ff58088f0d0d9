import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { readCursor } from "./export.sql.ts";

/** What was posted in a day, a month or a year, and since the first entry until its end. */
export interface GrandTotal {
  readonly period: "day" | "month" | "year";
  readonly from: CivilDate;
  readonly entries: number;
  readonly totalCents: bigint;
  /** What came into banks and tills. */
  readonly receivedCents: bigint;
  readonly perpetualCents: bigint;
}

/** The grand totals of a fiscal year: its days, its months, the year; opening balances are no movement. */
export async function readGrandTotals(
  db: Tx,
  cooperative: number,
  fiscalYear: CivilDate,
): Promise<GrandTotal[]> {
  const { rows } = await sql<GrandTotal>`
    with day as (
      select l.date, count(distinct l.entry)::int as entries, sum(l.debit_cents) as total,
        coalesce(sum(l.debit_cents) filter (where l.account ~ '^5(?!8)'), 0) as received
      from ledger.line l
        join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
        join ledger.journal j on j.cooperative = e.cooperative and j.code = e.journal
          and j.kind <> 'opening'
      where l.cooperative = ${cooperative} and l.fiscal_year = ${fiscalYear} group by 1),
    before as (
      select coalesce(sum(debit_cents), 0) as total from ledger.account_month
      where cooperative = ${cooperative} and fiscal_year < ${fiscalYear} and not opening),
    counted as (
      select 'day' as period, date as "from", entries, total, received from day
      union all
      select 'month', date_trunc('month', date)::date, sum(entries), sum(total), sum(received)
      from day group by 2
      union all
      select 'year', min(date), sum(entries), sum(total), sum(received) from day having count(*) > 0)
    select c.period, c."from", c.entries::int, c.total::bigint as "totalCents",
      c.received::bigint as "receivedCents",
      ((select total from before) + sum(c.total) over (partition by c.period order by c."from"))::bigint
        as "perpetualCents"
    from counted c order by array_position(array['day', 'month', 'year'], c.period), c."from"`.execute(db);
  return rows;
}

export interface BookEvent {
  readonly at: Date;
  readonly who: string;
  readonly door: string;
  readonly operation: string;
  readonly about: string | null;
}

/** Every act of the cooperative between two days, as the audit has it. */
export const readEvents = (
  db: Tx,
  cooperative: number,
  { from, to }: { from: CivilDate; to: CivilDate },
): AsyncGenerator<BookEvent> =>
  readCursor<BookEvent>(
    db,
    "book_events",
    sql`select a.at, coalesce(p.given_name || ' ' || p.family_name, a.actor_kind) as who, a.door, a.operation,
        a.about
      from foundation.audit a left join people.person p on p.id = a.person
      where a.cooperative = ${cooperative} and a.at >= ${from}::date::timestamp at time zone 'Europe/Paris'
        and a.at < (${to}::date + 1)::timestamp at time zone 'Europe/Paris' order by a.id`,
    1000,
  );
