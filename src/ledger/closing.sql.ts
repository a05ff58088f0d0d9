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
    from ledger.period_closing c where c.cooperative = ${cooperative} order by c.month`.execute(db);
  const years = await sql<Closed>`select c.ends_on as what, c.closed_at as at, ${by}
    from ledger.fiscal_year_closing c where c.cooperative = ${cooperative} order by c.ends_on`.execute(db);
  return { months: months.rows, years: years.rows };
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
