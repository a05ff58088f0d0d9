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

interface BookEntry {
  readonly journal: string;
  readonly number: number;
  readonly date: CivilDate;
  readonly documentRef: string;
  readonly documentDate: CivilDate;
  readonly label: string;
  readonly validOn: CivilDate;
  readonly lines: readonly RawLine[];
}

type RawLine = readonly [
  account: string,
  thirdParty: string | null,
  activity: string | null,
  label: string,
  debitCents: string,
  creditCents: string,
  lettering: number | null,
  letteredOn: CivilDate | null,
];

interface Names {
  readonly accounts: ReadonlyMap<string, string>;
  readonly journals: ReadonlyMap<string, string>;
  readonly thirdParties: ReadonlyMap<string, string>;
  readonly activities: ReadonlyMap<string, string>;
}

/** What codes and keys are called: read once, instead of joined to each of a million lines. */
async function readNames(db: Tx, cooperative: number): Promise<Names> {
  const { rows } = await sql<Record<keyof Names, [string, string][]>>`select
    (select coalesce(json_agg(json_build_array(code, label)), '[]') from ledger.account
      where cooperative = ${cooperative}) as accounts,
    (select coalesce(json_agg(json_build_array(code, label)), '[]') from ledger.journal
      where cooperative = ${cooperative}) as journals,
    (select coalesce(json_agg(json_build_array(code, label)), '[]') from ledger.third_party
      where cooperative = ${cooperative}) as "thirdParties",
    (select coalesce(json_agg(json_build_array(id, code)), '[]') from activities.activity
      where cooperative = ${cooperative}) as activities`.execute(db);
  const { accounts, journals, thirdParties, activities } = rows[0] as (typeof rows)[number];
  return {
    accounts: new Map(accounts),
    journals: new Map(journals),
    thirdParties: new Map(thirdParties),
    activities: new Map(activities),
  };
}

/**
 * The lines of each entry of a fiscal year in the order of the FEC (R3.11): opening entries first, then by
 * day of validation and place in the chain. A cursor of the server: memory is that of one batch, whatever the
 * year. Entries are put in order before their lines are looked up, each by its key. A lettering that also
 * ties lines of another year is left out, so that letters cancel out within each file.
 */
export async function* readBook(
  db: Tx,
  cooperative: number,
  fiscalYear: CivilDate,
): AsyncGenerator<BookLine[]> {
  const names = await readNames(db, cooperative);
  const query = sql`
    select e.*, (select json_agg(json_build_array(l.account, l.third_party, l.activity, l.label,
        l.debit_cents::text, l.credit_cents::text, g.number, g.lettered_on) order by l.position)
      from ledger.line l
        left join ledger.lettered_line x on x.cooperative = l.cooperative and x.entry = l.entry
          and x.position = l.position
        left join ledger.lettering g on g.cooperative = x.cooperative and g.id = x.lettering
          and not exists (select from ledger.lettered_line o join ledger.line ol
            on ol.cooperative = o.cooperative and ol.entry = o.entry and ol.position = o.position
            where o.cooperative = g.cooperative and o.lettering = g.id and ol.fiscal_year <> ${fiscalYear})
      where l.cooperative = ${cooperative} and l.entry = e.id) as lines
    from (select e.id, e.journal, e.number, e.date, e.document_ref as "documentRef",
        e.document_date as "documentDate", e.label, e.valid_on as "validOn"
      from ledger.entry e join ledger.journal j on j.cooperative = e.cooperative and j.code = e.journal
      where e.cooperative = ${cooperative} and e.fiscal_year = ${fiscalYear}
      order by (j.kind <> 'opening'), e.valid_on, e.position offset 0) e`;
  for await (const entry of readCursor<BookEntry>(db, "book_entries", query, 1000))
    yield entry.lines.map((line) => bookLineOf(entry, line, names));
}

function bookLineOf(entry: BookEntry, line: RawLine, names: Names): BookLine {
  const [account, auxiliary, activity, label, debit, credit, lettering, letterDate] = line;
  return {
    journalCode: entry.journal,
    journalLabel: names.journals.get(entry.journal) ?? "",
    number: String(entry.number),
    date: entry.date,
    account,
    accountLabel: names.accounts.get(account) ?? "",
    auxiliary,
    auxiliaryLabel: auxiliary && (names.thirdParties.get(auxiliary) ?? null),
    documentRef: entry.documentRef,
    documentDate: entry.documentDate,
    entryLabel: entry.label,
    label,
    debitCents: BigInt(debit),
    creditCents: BigInt(credit),
    lettering,
    letterDate,
    validDate: entry.validOn,
    analytic: activity && (names.activities.get(activity) ?? null),
  };
}

/** Rows of a query a batch at a time, in this transaction; the next batch comes while one is worked on. */
export async function* readCursor<Row>(
  db: Tx,
  name: string,
  query: RawBuilder<unknown>,
  batch: number,
): AsyncGenerator<Row> {
  const cursor = sql.id(name);
  // All rows will be asked for: the plan that gives the first ones soonest is the wrong one.
  await sql`select set_config('cursor_tuple_fraction', '1', true)`.execute(db);
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(db);
  const fetchNext = () => sql<Row>`fetch ${sql.lit(batch)} from ${cursor}`.execute(db);
  let coming = fetchNext();
  for (;;) {
    const { rows } = await coming;
    if (rows.length === batch) {
      coming = fetchNext();
      // Whoever stops reading ends the transaction: what was on its way is no one's failure then.
      coming.catch(() => undefined);
    }
    yield* rows;
    if (rows.length < batch) break;
  }
  await sql`close ${cursor}`.execute(db);
}
