import { sql } from "kysely";
import { arrayText } from "../foundation/array-text.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { SealedEntry } from "./entry.ts";
import { readCursor } from "./export.sql.ts";

type Cell = Parameters<typeof arrayText>[0][number];

/** The end of the chain as kept, without holding it. */
export async function readChainEnd(
  db: Tx,
  cooperative: number,
): Promise<{ position: bigint; seal: Buffer } | null> {
  const { rows } = await sql<{ position: bigint; seal: Buffer }>`
    select position, seal from ledger.chain where cooperative = ${cooperative}`.execute(db);
  return rows[0] ?? null;
}

export interface NumberRange {
  readonly fiscalYear: CivilDate;
  readonly journal: string;
  readonly lastNumber: number;
}

/**
 * Holds the end of the chain until commit, so that entries of a cooperative are posted one transaction after
 * another, and draws `count` numbers in each journal and year; answers the last one drawn of each. One
 * statement, since others wait from here on.
 */
export async function lockChain(
  db: Tx,
  cooperative: number,
  wanted: readonly { journal: string; fiscalYear: CivilDate; count: number }[],
): Promise<{ position: bigint; seal: Buffer; ranges: NumberRange[] }> {
  const { rows } = await sql<NumberRange & { position: bigint; seal: Buffer }>`/* prepared */
    with held as materialized (
      select position, seal from ledger.chain where cooperative = ${cooperative} for update),
    drawn as (
      insert into ledger.numbering as kept (cooperative, fiscal_year, journal, last_number)
      select ${cooperative}::int, w.fiscal_year, w.journal, w.n
      from held, unnest(${wanted.map((w) => w.fiscalYear)}::date[], ${wanted.map((w) => w.journal)}::text[],
        ${wanted.map((w) => w.count)}::int[]) as w (fiscal_year, journal, n)
      order by 2, 3
      on conflict (cooperative, fiscal_year, journal)
        do update set last_number = kept.last_number + excluded.last_number
      returning fiscal_year, journal, last_number)
    select held.position, held.seal, drawn.fiscal_year as "fiscalYear", drawn.journal,
      drawn.last_number as "lastNumber" from held, drawn`.execute(db);
  if (!rows[0]) throw new Error(`cooperative ${cooperative} has no books`);
  return { position: rows[0].position, seal: rows[0].seal, ranges: rows };
}

/**
 * Writes sealed entries with their lines, and moves the end of the chain to the last of them: one statement,
 * since others wait until it is committed.
 */
export async function insertEntries(
  db: Tx,
  cooperative: number,
  entries: readonly (SealedEntry & { previousSeal: Buffer; seal: Buffer })[],
): Promise<void> {
  const last = entries.at(-1);
  if (!last) return;
  const col = (pick: (e: (typeof entries)[number]) => Cell) => arrayText(entries.map(pick));
  await sql`/* prepared */ with moved as (
      update ledger.chain set position = ${last.position}, seal = ${last.seal}
      where cooperative = ${cooperative}),
    entered as (
      insert into ledger.entry (cooperative, id, fiscal_year, journal, number, position, date, document_ref,
        document_date, label, valid_on, posted_at, posted_by, imported_number, source, source_id, reverses,
        previous_seal, seal)
      select ${cooperative}::int, e.* from unnest(
        ${col((e) => e.id)}::uuid[], ${col((e) => e.fiscalYear)}::date[], ${col((e) => e.journal)}::text[],
        ${col((e) => e.number)}::int[], ${col((e) => e.position)}::bigint[],
        ${col((e) => e.date)}::date[], ${col((e) => e.documentRef)}::text[],
        ${col((e) => e.documentDate)}::date[], ${col((e) => e.label)}::text[],
        ${col((e) => e.validOn)}::date[], ${col((e) => e.postedAt.toISOString())}::timestamptz[],
        ${col((e) => e.postedBy)}::uuid[], ${col((e) => e.importedNumber)}::text[],
        ${col((e) => e.source)}::text[], ${col((e) => e.sourceId)}::uuid[], ${col((e) => e.reverses)}::uuid[],
        ${col((e) => e.previousSeal)}::bytea[], ${col((e) => e.seal)}::bytea[]) as e)
    ${linesOf(cooperative, entries)}`.execute(db);
}

function linesOf(cooperative: number, entries: readonly SealedEntry[]) {
  const lines = entries.flatMap((e) => e.lines.map((line, i) => ({ ...line, e, position: i + 1 })));
  const col = (pick: (l: (typeof lines)[number]) => Cell) => arrayText(lines.map(pick));
  return sql`insert into ledger.line (cooperative, entry, position, fiscal_year, date, account,
      third_party, activity, label, debit_cents, credit_cents, due_on)
    select ${cooperative}::int, l.* from unnest(
      ${col((l) => l.e.id)}::uuid[], ${col((l) => l.position)}::smallint[],
      ${col((l) => l.e.fiscalYear)}::date[], ${col((l) => l.e.date)}::date[],
      ${col((l) => l.account)}::text[], ${col((l) => l.thirdParty)}::text[],
      ${col((l) => l.activity)}::uuid[], ${col((l) => l.label)}::text[],
      ${col((l) => l.debitCents)}::bigint[], ${col((l) => l.creditCents)}::bigint[],
      ${col((l) => l.dueOn)}::date[]) as l`;
}

/** One entry with its lines, or null. */
export async function readEntry(db: Tx, cooperative: number, id: string): Promise<StoredEntry | null> {
  const { rows } = await selectEntries(db, sql`e.cooperative = ${cooperative} and e.id = ${id}`, 1);
  return rows[0] ?? null;
}

/** The journal and number of the entry that reverses this one, or null. */
export async function findReversalNumber(db: Tx, cooperative: number, id: string): Promise<string | null> {
  const { rows } = await sql<{ number: string }>`select journal || ' ' || number as number from ledger.entry
    where cooperative = ${cooperative} and reverses = ${id}`.execute(db);
  return rows[0]?.number ?? null;
}

/** How many entries have a line of one of these activities. */
export async function countEntriesOf(
  db: Tx,
  cooperative: number,
  activities: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(distinct entry)::int as n from ledger.line
    where cooperative = ${cooperative} and activity = any(${activities}::uuid[])`.execute(db);
  return rows[0]?.n ?? 0;
}

export interface StoredEntry extends SealedEntry {
  readonly previousSeal: Buffer;
  readonly seal: Buffer;
}

/** The next entries of the chain after a position, in order, with their lines. */
export async function readChain(
  db: Tx,
  cooperative: number,
  after: bigint,
  limit: number,
): Promise<StoredEntry[]> {
  const { rows } = await selectEntries(
    db,
    sql`e.cooperative = ${cooperative} and e.position > ${after}`,
    limit,
  );
  return rows;
}

/** Every entry of a fiscal year in the order of the chain, in bounded memory. */
export async function* readYearChain(
  db: Tx,
  cooperative: number,
  fiscalYear: CivilDate,
): AsyncGenerator<StoredEntry> {
  const ofYear = sql`e.cooperative = ${cooperative} and e.fiscal_year = ${fiscalYear}`;
  for await (const row of readCursor<RawEntry>(db, "year_chain", entriesWhere(ofYear), 1000))
    yield { ...row, lines: row.lines.map(lineOf) };
}

type RawEntry = Omit<StoredEntry, "lines"> & { lines: RawLine[] };

async function selectEntries(db: Tx, condition: ReturnType<typeof sql>, limit: number) {
  const found = await sql<RawEntry>`${entriesWhere(condition)} limit ${limit}`.execute(db);
  return { rows: found.rows.map((row) => ({ ...row, lines: row.lines.map(lineOf) })) };
}

const entriesWhere = (condition: ReturnType<typeof sql>) => sql`
    select e.id, e.fiscal_year as "fiscalYear", e.journal, e.number, e.position, e.date,
      e.document_ref as "documentRef", e.document_date as "documentDate", e.label, e.valid_on as "validOn",
      e.posted_at as "postedAt", e.posted_by as "postedBy", e.imported_number as "importedNumber", e.source,
      e.source_id as "sourceId", e.reverses, e.previous_seal as "previousSeal", e.seal,
      coalesce((select json_agg(json_build_array(l.account, l.third_party, l.activity, l.label,
          l.debit_cents::text, l.credit_cents::text, l.due_on) order by l.position)
        from ledger.line l where l.cooperative = e.cooperative and l.entry = e.id), '[]') as lines
    from ledger.entry e where ${condition} order by e.position`;

type RawLine = [string, string | null, string | null, string, string, string, string | null];

const lineOf = ([account, thirdParty, activity, label, debit, credit, dueOn]: RawLine) => ({
  account,
  thirdParty,
  activity,
  label,
  debitCents: BigInt(debit),
  creditCents: BigInt(credit),
  dueOn,
});
