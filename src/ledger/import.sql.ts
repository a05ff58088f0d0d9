import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { readCursor } from "./export.sql.ts";

/**
 * The entries of a book to be imported, kept on the server until commit: a year may be longer than memory,
 * and must be posted in the order of validation, which is not always that of the file.
 */
export async function createStaging(db: Tx): Promise<void> {
  await sql`create temp table staged_entry (place int not null, valid_on date not null, body text not null)
    on commit drop`.execute(db);
  await sql`create temp table staged_letter (account text not null, third_party text, letter text not null,
    lettered_on date not null, entry uuid not null, position smallint not null) on commit drop`.execute(db);
}

export interface StagedEntry {
  readonly place: number;
  readonly validOn: CivilDate;
  readonly body: string;
}

export async function stageEntries(db: Tx, entries: readonly StagedEntry[]): Promise<void> {
  await sql`insert into pg_temp.staged_entry select * from unnest(${entries.map((e) => e.place)}::int[],
    ${entries.map((e) => e.validOn)}::date[], ${entries.map((e) => e.body)}::text[])`.execute(db);
}

/** The staged entries in the order of validation, those of one day in that of the file. */
export async function* readStaged(db: Tx): AsyncGenerator<string> {
  const rows = readCursor<{ body: string }>(
    db,
    "staged_entries",
    sql`select body from pg_temp.staged_entry order by valid_on, place`,
    500,
  );
  for await (const { body } of rows) yield body;
}

export interface StagedLetter {
  readonly account: string;
  readonly thirdParty: string | null;
  readonly letter: string;
  readonly letteredOn: CivilDate;
  readonly entry: string;
  readonly position: number;
}

export async function stageLetters(db: Tx, letters: readonly StagedLetter[]): Promise<void> {
  if (letters.length === 0) return;
  const col = <T>(pick: (l: StagedLetter) => T) => letters.map(pick);
  await sql`insert into pg_temp.staged_letter select * from unnest(${col((l) => l.account)}::text[],
    ${col((l) => l.thirdParty)}::text[], ${col((l) => l.letter)}::text[], ${col((l) => l.letteredOn)}::date[],
    ${col((l) => l.entry)}::uuid[], ${col((l) => l.position)}::smallint[])`.execute(db);
}

/** Letters the lines whose letter cancels out within the book; answers how many letterings there are. */
export async function letterStaged(
  db: Tx,
  cooperative: number,
  scene: { now: Date; by: string | null },
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with whole as materialized (
      select s.account, s.third_party, s.letter, max(s.lettered_on) as lettered_on, gen_random_uuid() as id
      from pg_temp.staged_letter s join ledger.line l on l.cooperative = ${cooperative} and l.entry = s.entry
        and l.position = s.position
      group by 1, 2, 3 having count(*) > 1 and sum(l.debit_cents) = sum(l.credit_cents)),
    lettering as (
      insert into ledger.lettering (cooperative, id, account, third_party, number, lettered_on, lettered_at,
        lettered_by)
      select ${cooperative}::int, w.id, w.account, w.third_party,
        row_number() over (partition by w.account order by w.lettered_on, w.third_party, w.letter)
          + coalesce((select max(number) from ledger.lettering k where k.cooperative = ${cooperative}
            and k.account = w.account), 0),
        w.lettered_on, ${scene.now}::timestamptz, ${scene.by}::uuid
      from whole w returning id),
    lines as (
      insert into ledger.lettered_line (cooperative, entry, position, lettering)
      select ${cooperative}::int, s.entry, s.position, w.id from pg_temp.staged_letter s
        join whole w on w.account = s.account and w.letter = s.letter
          and w.third_party is not distinct from s.third_party)
    select count(*)::int as n from lettering`.execute(db);
  return rows[0]?.n ?? 0;
}

/** What the cooperative has already of all that a book may name. */
export interface KnownNames {
  readonly accounts: ReadonlySet<string>;
  /** The accounts that ask for a third party. */
  readonly collective: ReadonlySet<string>;
  readonly journals: ReadonlySet<string>;
  /** Activities by their codes. */
  readonly activities: ReadonlyMap<string, string>;
}

export async function findKnownNames(db: Tx, cooperative: number): Promise<KnownNames> {
  const { rows } = await sql<{
    accounts: string[];
    collective: string[];
    journals: string[];
    activities: [string, string][];
  }>`
    select (select coalesce(json_agg(code), '[]') from ledger.account
        where cooperative = ${cooperative}) as accounts,
      (select coalesce(json_agg(code), '[]') from ledger.account
        where cooperative = ${cooperative} and collective) as collective,
      (select coalesce(json_agg(code), '[]') from ledger.journal
        where cooperative = ${cooperative}) as journals,
      (select coalesce(json_agg(json_build_array(code, id)), '[]') from activities.activity
        where cooperative = ${cooperative}) as activities`.execute(db);
  const row = rows[0] as (typeof rows)[number];
  return {
    accounts: new Set(row.accounts),
    collective: new Set(row.collective),
    journals: new Set(row.journals),
    activities: new Map(row.activities),
  };
}

/** Those of these third parties that the cooperative has. */
export async function findKnownParties(
  db: Tx,
  cooperative: number,
  codes: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ code: string }>`select code from ledger.third_party
    where cooperative = ${cooperative} and code = any(${codes}::text[])`.execute(db);
  return new Set(rows.map(({ code }) => code));
}

export async function hasEntries(db: Tx, cooperative: number, fiscalYear: CivilDate): Promise<boolean> {
  const { rows } = await sql`select from ledger.entry where cooperative = ${cooperative}
    and fiscal_year = ${fiscalYear} limit 1`.execute(db);
  return rows.length > 0;
}

export interface NewNames {
  readonly accounts: readonly { code: string; label: string; lettered: boolean }[];
  readonly journals: readonly { code: string; label: string; kind: string }[];
  readonly thirdParties: readonly { code: string; label: string; kind: string }[];
}

/** Adds accounts, journals and third parties; those that are there keep their names. */
export async function insertNames(
  db: Tx,
  cooperative: number,
  { accounts, journals, thirdParties }: NewNames,
): Promise<void> {
  await sql`insert into ledger.account (cooperative, code, label, lettered) select ${cooperative}::int, n.*
    from unnest(${accounts.map((a) => a.code)}::text[], ${accounts.map((a) => a.label)}::text[],
      ${accounts.map((a) => a.lettered)}::bool[]) as n on conflict do nothing`.execute(db);
  await sql`insert into ledger.journal (cooperative, code, label, kind) select ${cooperative}::int, n.*
    from unnest(${journals.map((j) => j.code)}::text[], ${journals.map((j) => j.label)}::text[],
      ${journals.map((j) => j.kind)}::text[]) as n on conflict do nothing`.execute(db);
  await sql`insert into ledger.third_party (cooperative, code, label, kind) select ${cooperative}::int, n.*
    from unnest(${thirdParties.map((t) => t.code)}::text[], ${thirdParties.map((t) => t.label)}::text[],
      ${thirdParties.map((t) => t.kind)}::text[]) as n on conflict do nothing`.execute(db);
}
