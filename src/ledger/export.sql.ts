import { type RawBuilder, sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** A line with all that a FEC says of it. `lettering` is the number of its letter in the account. */
export interface BookLine {
  readonly journalCode: string;
  readonly journalLabel: string;
  readonly number: string;
  readonly date: CivilDate;
  readonly account: string;
  readonly accountLabel: string;
  readonly auxiliary: string | null;
  readonly auxiliaryLabel: string | null;
  readonly documentRef: string;
  readonly documentDate: CivilDate;
  readonly entryLabel: string;
  readonly label: string;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
  readonly lettering: number | null;
  readonly letterDate: CivilDate | null;
  readonly validDate: CivilDate;
  readonly analytic: string | null;
}

/**
 * Every line of a fiscal year in the order of the FEC (R3.11): opening entries first, then by day of
 * validation and
 * place in the chain. A cursor of the server: memory is that of one batch, whatever the year. A lettering
 * that also
 * ties lines of another year is left out, so that letters cancel out within each file.
 */
export async function* readBook(
  db: Tx,
  cooperative: number,
  fiscalYear: CivilDate,
): AsyncGenerator<BookLine> {
  yield* readCursor<BookLine>(
    db,
    "book_lines",
    sql`
    select e.journal as "journalCode", j.label as "journalLabel", e.number::text as number, e.date, l.account,
      a.label as "accountLabel", l.third_party as auxiliary, t.label as "auxiliaryLabel",
      e.document_ref as "documentRef", e.document_date as "documentDate", e.label as "entryLabel", l.label,
      l.debit_cents as "debitCents", l.credit_cents as "creditCents", g.number as lettering,
      g.lettered_on as "letterDate", e.valid_on as "validDate", v.code as analytic
    from ledger.entry e
      join ledger.journal j on j.cooperative = e.cooperative and j.code = e.journal
      join ledger.line l on l.cooperative = e.cooperative and l.entry = e.id
      join ledger.account a on a.cooperative = l.cooperative and a.code = l.account
      left join ledger.third_party t on t.cooperative = l.cooperative and t.code = l.third_party
      left join activities.activity v on v.cooperative = l.cooperative and v.id = l.activity
      left join ledger.lettered_line x on x.cooperative = l.cooperative and x.entry = l.entry
        and x.position = l.position
      left join (select g.* from ledger.lettering g where g.cooperative = ${cooperative} and not exists (
          select from ledger.lettered_line o join ledger.line ol on ol.cooperative = o.cooperative
            and ol.entry = o.entry and ol.position = o.position
          where o.cooperative = g.cooperative and o.lettering = g.id and ol.fiscal_year <> ${fiscalYear})) g
        on g.id = x.lettering
    where e.cooperative = ${cooperative} and l.cooperative = ${cooperative} and l.fiscal_year = ${fiscalYear}
      and e.fiscal_year = ${fiscalYear}
    order by (j.kind <> 'opening'), e.valid_on, e.position, l.position`,
  );
}

/** Rows of a query a batch at a time, in this transaction. */
export async function* readCursor<Row>(
  db: Tx,
  name: string,
  query: RawBuilder<unknown>,
  batch = 4000,
): AsyncGenerator<Row> {
  const cursor = sql.id(name);
  // All rows will be asked for: the plan that gives the first ones soonest is the wrong one.
  await sql`select set_config('cursor_tuple_fraction', '1', true)`.execute(db);
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(db);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(batch)} from ${cursor}`.execute(db);
    yield* rows;
    if (rows.length < batch) break;
  }
  await sql`close ${cursor}`.execute(db);
}
