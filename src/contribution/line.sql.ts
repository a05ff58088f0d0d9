import { sql } from "kysely";
import { arrayText } from "../foundation/array-text.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Basis, Counted, Portion } from "./formula.ts";
import { movedSums, natureIn, soldSales, soldVat } from "./moved.sql.ts";

export interface AccountKey {
  readonly activity: string;
  readonly kind: string;
  readonly fiscalYear: CivilDate;
}

/** What the year of an activity counts, and how many lines made it. */
export interface Account extends Counted {
  readonly lines: number;
}

export const accountKey = ({ activity, kind, fiscalYear }: AccountKey): string =>
  `${activity} ${kind} ${fiscalYear}`;

export interface DueLine extends AccountKey {
  readonly number: number;
  readonly terms: string;
  readonly source: string | null;
  readonly entry: string | null;
  readonly dated: CivilDate;
  readonly baseCents: Cents;
  readonly beforeCents: Cents;
  readonly amountCents: Cents;
  readonly cappedCents: Cents;
  readonly portions: readonly Portion[];
}

/** Holds what years of activities count until commit, always in the same order; new ones begin at zero. */
export async function lockAccounts(
  db: Tx,
  cooperative: number,
  wanted: readonly AccountKey[],
): Promise<Map<string, Account>> {
  const keys = [...new Map(wanted.map((w) => [accountKey(w), w])).values()];
  const asked = sql`unnest(${keys.map((k) => k.activity)}::uuid[], ${keys.map((k) => k.kind)}::text[],
    ${keys.map((k) => k.fiscalYear)}::date[]) as w (activity, kind, fiscal_year)`;
  await sql`/* prepared */ insert into contribution.account (cooperative, activity, kind, fiscal_year)
    select ${cooperative}::int, w.* from ${asked} order by 2, 3, 4 on conflict do nothing`.execute(db);
  const { rows } = await sql<AccountKey & Account>`/* prepared */ select a.activity, a.kind,
      a.fiscal_year as "fiscalYear", a.base_cents as "baseCents", a.amount_cents as "amountCents", a.lines
    from contribution.account a join ${asked} using (activity, kind, fiscal_year)
    where a.cooperative = ${cooperative} order by 1, 2, 3 for update of a`.execute(db);
  return new Map(rows.map((row) => [accountKey(row), row]));
}

export async function insertLines(
  { db, cooperative, now, actor }: Scene,
  lines: readonly DueLine[],
): Promise<void> {
  const col = (pick: (line: DueLine) => string | number | bigint | null) => arrayText(lines.map(pick));
  const portions = col((l) =>
    JSON.stringify(l.portions.map((p) => [String(p.baseCents), p.rateBp, ...(p.earlier ? [true] : [])])),
  );
  await sql`/* prepared */ insert into contribution.line (cooperative, activity, kind, fiscal_year, number,
      terms, source, entry, dated, base_cents, before_cents, amount_cents, capped_cents, portions, counted_at,
      counted_by)
    select ${cooperative}::int, l.*, ${now}::timestamptz, ${actor.person}::uuid from unnest(
      ${col((l) => l.activity)}::uuid[], ${col((l) => l.kind)}::text[],
      ${col((l) => l.fiscalYear)}::date[], ${col((l) => l.number)}::int[], ${col((l) => l.terms)}::uuid[],
      ${col((l) => l.source)}::uuid[], ${col((l) => l.entry)}::uuid[], ${col((l) => l.dated)}::date[],
      ${col((l) => l.baseCents)}::bigint[], ${col((l) => l.beforeCents)}::bigint[],
      ${col((l) => l.amountCents)}::bigint[], ${col((l) => l.cappedCents)}::bigint[],
      ${portions}::jsonb[]) as l`.execute(db);
}

export interface Uncounted {
  readonly entry: string;
  readonly activity: string;
  readonly date: CivilDate;
  readonly salesCents: Cents;
  readonly purchasesCents: Cents;
  readonly chargesCents: Cents;
  readonly incomeCents: Cents;
  readonly receivedCents: Cents;
  readonly counted: string[];
}

/** Months are counted one after the other: two people who ask at once must not count an entry twice. */
export async function holdCounting(db: Tx, cooperative: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext('contribution.counting'))`.execute(db);
}

/**
 * What the books moved of activities between two days, entry by entry, and the contributions that counted it
 * already: what was posted by hand, or before terms were set. Entries of another program carry contributions
 * of their own, and those of this module are not counted again. What customers paid is told with its VAT.
 */
export async function listUncounted(
  db: Tx,
  cooperative: number,
  { from, to, accounts }: { from: CivilDate; to: CivilDate; accounts: readonly string[] },
): Promise<Uncounted[]> {
  const { rows } = await sql<Uncounted>`
    with moved as materialized (
      select l.entry, l.activity, e.position, l.date, ${movedSums("l", sql`l.nature`)},
        coalesce(sum(l.credit_cents - l.debit_cents) filter (where l.account like '411%'), 0)::bigint
          as "receivedCents"
      from (select l.*, ${natureIn(sql`l.account`)} as nature from ledger.line l
          where l.cooperative = ${cooperative} and l.date between ${from} and ${to} and l.activity is not null
            and l.account like any(${accounts.map((prefix) => `${prefix}%`)}::text[]) offset 0) l
        join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
        join ledger.journal j on j.cooperative = e.cooperative and j.code = e.journal
      where (l.account not like '411%' or j.kind in ('bank', 'cash'))
        and e.imported_number is null and j.kind <> 'opening'
        and (e.source is null or e.source <> 'contribution.activity')
      group by l.entry, l.activity, e.position, l.date)
    select m.entry, m.activity, m.date, m."salesCents", m."purchasesCents", m."chargesCents", m."incomeCents",
      m."receivedCents",
      array(select x.kind from contribution.line x where x.cooperative = ${cooperative} and x.source = m.entry
        and x.activity = m.activity) as counted
    from moved m
    order by m.position, m.activity`.execute(db);
  return rows;
}

/** What activities sold in a fiscal year without VAT, and the VAT on it: from the kept balances. */
export async function listSold(
  db: Tx,
  cooperative: number,
  fiscalYear: CivilDate,
): Promise<{ activity: string; salesCents: Cents; vatCents: Cents }[]> {
  const { rows } = await sql<{ activity: string; salesCents: Cents; vatCents: Cents }>`
    select k.activity, ${soldSales}, ${soldVat}
    from ledger.activity_month k
    where k.cooperative = ${cooperative} and k.fiscal_year = ${fiscalYear}
      and (k.account like '70%' or k.account like '4457%')
    group by k.activity`.execute(db);
  return rows;
}

export interface MinimumGround {
  readonly activity: string;
  readonly kind: string;
  readonly fiscalYear: CivilDate;
  /** What the lines of the year took, and what of it was for the minimum. */
  readonly minimumTakenCents: Cents;
}

/** What the minimum of a year took already, of the accounts that are held. */
export async function listMinimums(
  db: Tx,
  cooperative: number,
  fiscalYear: CivilDate,
): Promise<MinimumGround[]> {
  const { rows } = await sql<MinimumGround>`select activity, kind, fiscal_year as "fiscalYear",
      sum(amount_cents)::bigint as "minimumTakenCents"
    from contribution.line
    where cooperative = ${cooperative} and fiscal_year = ${fiscalYear} and source is null
    group by 1, 2, 3`.execute(db);
  return rows;
}

/** The activities open at the end of each month of a year, month by month until the last one given. */
export async function listOpenMonths(
  db: Tx,
  cooperative: number,
  year: { startsOn: CivilDate; endsOn: CivilDate },
): Promise<{ activity: string; on: CivilDate }[]> {
  const { rows } = await sql<{ activity: string; on: CivilDate }>`
    select a.id as activity, m.ends_on as on
    from activities.activity a
      cross join lateral (select (month + interval '1 month - 1 day')::date as ends_on
        from generate_series(${year.startsOn}::date, ${year.endsOn}::date, interval '1 month') as month) m
    where a.cooperative = ${cooperative} and a.opened_on <= m.ends_on
      and not exists (select from activities.closing c where c.cooperative = a.cooperative
        and c.activity = a.id and c.closed_on < m.ends_on)
    order by a.id, m.ends_on`.execute(db);
  return rows;
}

/** The activities that closed between two days. */
export async function listClosedIn(
  db: Tx,
  cooperative: number,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<string[]> {
  const { rows } = await sql<{ activity: string }>`select activity from activities.closing
    where cooperative = ${cooperative} and closed_on between ${from} and ${to} order by 1`.execute(db);
  return rows.map(({ activity }) => activity);
}

export interface AccountRow extends Account {
  readonly kind: string;
  readonly label: string;
}

/** What a year of an activity counts, contribution by contribution. */
export async function listCounted(
  db: Tx,
  cooperative: number,
  { activity, fiscalYear }: { activity: string; fiscalYear: CivilDate },
): Promise<AccountRow[]> {
  const { rows } = await sql<AccountRow>`select a.kind, k.label, a.base_cents as "baseCents",
      a.amount_cents as "amountCents", a.lines
    from contribution.account a join contribution.kind k on k.cooperative = a.cooperative and k.code = a.kind
    where a.cooperative = ${cooperative} and a.activity = ${activity} and a.fiscal_year = ${fiscalYear}
    order by k.added_at, a.kind`.execute(db);
  return rows;
}

export interface LineRow {
  readonly kind: string;
  readonly label: string;
  readonly number: number;
  readonly dated: CivilDate;
  readonly baseCents: Cents;
  readonly beforeCents: Cents;
  readonly amountCents: Cents;
  readonly cappedCents: Cents;
  readonly portions: readonly Portion[];
  readonly basis: Basis;
  readonly source: string | null;
  /** What the entry it comes from says. */
  readonly sourceLabel: string | null;
  readonly entry: string | null;
  readonly entryNumber: string | null;
}

type RawPortion = readonly [string, number, true?];

/** A part of the lines of an activity’s year, the latest first. */
export async function listLines(
  db: Tx,
  cooperative: number,
  q: { activity: string; fiscalYear: CivilDate; limit: number; offset: number },
): Promise<LineRow[]> {
  const { rows } = await sql<Omit<LineRow, "portions"> & { portions: RawPortion[] }>`
    select l.kind, k.label, l.number, l.dated, l.base_cents as "baseCents", l.before_cents as "beforeCents",
      l.amount_cents as "amountCents", l.capped_cents as "cappedCents", l.portions, t.basis, l.source,
      s.label as "sourceLabel", l.entry, e.journal || ' ' || e.number as "entryNumber"
    from (select * from contribution.line where cooperative = ${cooperative} and activity = ${q.activity}
        and fiscal_year = ${q.fiscalYear}
        order by number desc, kind desc limit ${q.limit} offset ${q.offset}) l
      join contribution.kind k on k.cooperative = l.cooperative and k.code = l.kind
      join contribution.terms t on t.cooperative = l.cooperative and t.id = l.terms
      left join ledger.entry s on s.cooperative = l.cooperative and s.id = l.source
      left join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
    order by l.number desc, k.added_at`.execute(db);
  return rows.map((row) => ({
    ...row,
    portions: row.portions.map(([base, rateBp, earlier]) => ({
      ...{ baseCents: BigInt(base), rateBp, ...(earlier && { earlier }) },
    })),
  }));
}
