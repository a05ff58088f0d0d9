import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface JournalRow {
  readonly code: string;
  readonly label: string;
  readonly kind: string;
  readonly entries: number;
  readonly lastNumber: number | null;
  readonly lastDate: CivilDate | null;
  readonly debitCents: bigint;
}

/** Each journal with what it holds over some days of a fiscal year. */
export async function listJournalTotals(
  db: Tx,
  cooperative: number,
  q: { fiscalYear: CivilDate; from?: CivilDate | undefined; to?: CivilDate | undefined },
): Promise<JournalRow[]> {
  const { rows } = await sql<JournalRow>`
    select j.code, j.label, j.kind, count(e.id)::int as entries, max(e.number) as "lastNumber",
      max(e.date) as "lastDate", coalesce(sum(e.debit), 0)::bigint as "debitCents"
    from ledger.journal j left join lateral (
      select x.id, x.number, x.date, (select sum(l.debit_cents) from ledger.line l
        where l.cooperative = x.cooperative and l.entry = x.id) as debit
      from ledger.entry x where x.cooperative = j.cooperative and x.journal = j.code
        and x.fiscal_year = ${q.fiscalYear}
        ${q.from ? sql`and x.date >= ${q.from}` : sql``} ${q.to ? sql`and x.date <= ${q.to}` : sql``}) e
      on true
    where j.cooperative = ${cooperative} group by j.code, j.label, j.kind
    order by j.kind <> 'opening', j.label`.execute(db);
  return rows;
}
