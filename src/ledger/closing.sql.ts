import { sql } from "kysely";
import type { CivilDate, Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

interface Closed {
  /** A month as `YYYY-MM`, or a fiscal year by its last day. */
  readonly what: Month | CivilDate;
  readonly at: Date;
  readonly by: string | null;
  /** What was posted in it, and since the first entry; null for a closing older than these totals. */
  readonly totalCents: bigint | null;
  readonly perpetualCents: bigint | null;
  /** The end of the chain at that moment, hexadecimal. */
  readonly seal: string | null;
}

/** The closed months and fiscal years: who closed them and when, what they amounted to (R3.28). */
export async function listClosings(
  db: Tx,
  cooperative: number,
): Promise<{ months: Closed[]; years: Closed[] }> {
  const by = sql`(select p.given_name || ' ' || p.family_name from people.person p where p.id = c.closed_by)
    as "by", c.total_cents as "totalCents", c.perpetual_cents as "perpetualCents",
    encode(c.seal, 'hex') as seal`;
  const months = await sql<Closed>`select to_char(c.month, 'YYYY-MM') as what, c.closed_at as at, ${by}
    from ledger.closed_month c where c.cooperative = ${cooperative} order by c.month`.execute(db);
  const years = await sql<Closed>`select c.ends_on as what, c.closed_at as at, ${by}
    from ledger.fiscal_year_closing c where c.cooperative = ${cooperative} order by c.ends_on`.execute(db);
  return { months: months.rows, years: years.rows };
}

/** A closing of a month, and its reopening where there was one, the latest first. */
export interface Turn {
  readonly month: Month;
  readonly at: Date;
  readonly by: string | null;
  readonly totalCents: bigint;
  readonly seal: string | null;
  readonly reopenedAt: Date | null;
  readonly reopenedBy: string | null;
  readonly reason: string | null;
}

/** The months that were opened again, with each of their closings; or all closings of one month. */
export async function listTurns(db: Tx, cooperative: number, month?: Month): Promise<Turn[]> {
  const name = (who: string) => sql`(select p.given_name || ' ' || p.family_name from people.person p
    where p.id = ${sql.ref(who)})`;
  const { rows } = await sql<Turn>`select to_char(c.month, 'YYYY-MM') as month, c.closed_at as at,
      ${name("c.closed_by")} as "by", c.total_cents as "totalCents", encode(c.seal, 'hex') as seal,
      r.reopened_at as "reopenedAt", ${name("r.reopened_by")} as "reopenedBy", r.reason
    from ledger.period_closing c left join ledger.period_reopening r
      on r.cooperative = c.cooperative and r.month = c.month and r.turn = c.turn
    where c.cooperative = ${cooperative}
      and ${
        month
          ? sql`c.month = ${`${month}-01`}`
          : sql`c.month in (select o.month
        from ledger.period_reopening o where o.cooperative = ${cooperative})`
      }
    order by c.month desc, c.turn desc`.execute(db);
  return rows;
}

/** How many entries each month holds. */
export async function countEntriesByMonth(
  db: Tx,
  cooperative: number,
): Promise<{ month: Month; entries: number }[]> {
  const { rows } = await sql<{ month: Month; entries: number }>`
    select to_char(date_trunc('month', date), 'YYYY-MM') as month, count(*)::int as entries
    from ledger.entry where cooperative = ${cooperative} group by 1`.execute(db);
  return rows;
}
