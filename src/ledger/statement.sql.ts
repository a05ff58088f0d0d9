import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** The fiscal year that ends in a calendar year, or the one that holds a date. */
export async function findFiscalYear(
  db: Tx,
  cooperative: number,
  { year, on }: { year?: number | undefined; on: CivilDate },
): Promise<{ startsOn: CivilDate; endsOn: CivilDate } | null> {
  const { rows } = await sql<{ startsOn: CivilDate; endsOn: CivilDate }>`
    select starts_on as "startsOn", ends_on as "endsOn" from ledger.fiscal_year
    where cooperative = ${cooperative}
      and case when ${year ?? null}::int is not null then extract(year from ends_on) = ${year ?? null}::int
        else ${on}::date between starts_on and ends_on end
    order by ends_on desc limit 1`.execute(db);
  return rows[0] ?? null;
}

export interface BalanceRow {
  readonly account: string;
  readonly label: string;
  readonly openingCents: bigint;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
}

/**
 * The fiscal year from which balance-sheet accounts are added up to the one asked for: the last one whose
 * opening entries are posted, else the first of the books. Until the accountant posts a year's opening,
 * the years before carry on into it, so that nobody's cash drops to zero on the first of January.
 */
const carriedFrom = (cooperative: number, fiscalYear: CivilDate) => sql`coalesce(
  (select max(o.fiscal_year) from ledger.account_month o where o.cooperative = ${cooperative} and o.opening
    and o.fiscal_year <= ${fiscalYear}),
  (select min(y.ends_on) from ledger.fiscal_year y where y.cooperative = ${cooperative}))`;

/**
 * Balance-sheet accounts of an activity, carried on from the years before: its analytic balance sheet
 * (R1.05).
 */
export async function readActivityBalanceSheet(
  db: Tx,
  cooperative: number,
  q: { fiscalYear: CivilDate; activity: string },
): Promise<BalanceRow[]> {
  const { rows } = await sql<BalanceRow>`
    select k.account, a.label,
      coalesce(sum(debit_cents - credit_cents)
        filter (where opening or fiscal_year < ${q.fiscalYear}), 0)::bigint
        as "openingCents",
      coalesce(sum(debit_cents) filter (where not opening and fiscal_year = ${q.fiscalYear}), 0)::bigint
        as "debitCents",
      coalesce(sum(credit_cents) filter (where not opening and fiscal_year = ${q.fiscalYear}), 0)::bigint
        as "creditCents"
    from ledger.activity_month k join ledger.account a on a.cooperative = k.cooperative and a.code = k.account
    where k.cooperative = ${cooperative} and k.activity = ${q.activity} and k.account < '6'
      and k.fiscal_year between ${carriedFrom(cooperative, q.fiscalYear)} and ${q.fiscalYear}
    group by k.account, a.label order by k.account`.execute(db);
  return rows;
}

/**
 * Balance by account over a fiscal year up to a month, from the kept balances: its cost is that of the
 * accounts, not of the book. With an activity, the analytic balance of that activity (R1.05).
 */
export async function readBalance(
  db: Tx,
  cooperative: number,
  q: { fiscalYear: CivilDate; upTo: CivilDate; activity?: string | undefined },
): Promise<BalanceRow[]> {
  const kept = q.activity
    ? sql`ledger.activity_month k where k.activity = ${q.activity} and`
    : sql`ledger.account_month k where`;
  const { rows } = await sql<BalanceRow>`
    select b.account, a.label, b."openingCents", b."debitCents", b."creditCents" from (
      select account,
        coalesce(sum(debit_cents - credit_cents) filter (where opening), 0)::bigint as "openingCents",
        coalesce(sum(debit_cents) filter (where not opening), 0)::bigint as "debitCents",
        coalesce(sum(credit_cents) filter (where not opening), 0)::bigint as "creditCents"
      from ${kept} k.cooperative = ${cooperative} and k.fiscal_year = ${q.fiscalYear} and k.month <= ${q.upTo}
      group by account) b
    join ledger.account a on a.cooperative = ${cooperative} and a.code = b.account
    order by b.account`.execute(db);
  return rows;
}

export interface LedgerLine {
  readonly entry: string;
  readonly journal: string;
  readonly number: number;
  readonly position: number;
  readonly date: CivilDate;
  readonly documentRef: string;
  readonly account: string;
  readonly thirdParty: string | null;
  readonly thirdPartyLabel: string | null;
  readonly activity: string | null;
  readonly activityCode: string | null;
  readonly label: string;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
  readonly letter: number | null;
}

export interface LineFilter {
  readonly fiscalYear: CivilDate;
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  readonly account?: string | undefined;
  readonly activity?: string | undefined;
  readonly thirdParty?: string | undefined;
  readonly journal?: string | undefined;
  readonly entry?: string | undefined;
}

const conditionOf = (cooperative: number, f: LineFilter) => sql`l.cooperative = ${cooperative}
  and l.fiscal_year = ${f.fiscalYear}
  ${f.from ? sql`and l.date >= ${f.from}` : sql``} ${f.to ? sql`and l.date <= ${f.to}` : sql``}
  ${f.account ? sql`and l.account = ${f.account}` : sql``}
  ${f.activity ? sql`and l.activity = ${f.activity}` : sql``}
  ${f.thirdParty ? sql`and l.third_party = ${f.thirdParty}` : sql``}
  ${f.journal ? sql`and e.journal = ${f.journal}` : sql``}
  ${f.entry ? sql`and l.entry = ${f.entry}` : sql``}`;

/** Lines in the order of the books: date, then validation, then place in the entry. */
export async function listLines(
  db: Tx,
  cooperative: number,
  filter: LineFilter,
  page: { limit: number; offset: number },
): Promise<LedgerLine[]> {
  const { rows } = await sql<LedgerLine>`
    select l.entry, e.journal, e.number, l.position::int as position, l.date, e.document_ref as "documentRef",
      l.account, l.third_party as "thirdParty", t.label as "thirdPartyLabel", l.activity,
      v.code as "activityCode",
      l.label, l.debit_cents as "debitCents", l.credit_cents as "creditCents", g.number as letter
    from ledger.line l join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
      left join ledger.third_party t on t.cooperative = l.cooperative and t.code = l.third_party
      left join activities.activity v on v.cooperative = l.cooperative and v.id = l.activity
      left join ledger.lettered_line x on x.cooperative = l.cooperative and x.entry = l.entry
        and x.position = l.position
      left join ledger.lettering g on g.cooperative = x.cooperative and g.id = x.lettering
    where ${conditionOf(cooperative, filter)}
    order by l.date, e.position, l.position limit ${page.limit} offset ${page.offset}`.execute(db);
  return rows;
}

export interface LineTotals {
  readonly lines: number;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
}

/** The totals of a whole selection, whatever page is shown. */
export async function sumLines(db: Tx, cooperative: number, filter: LineFilter): Promise<LineTotals> {
  const { rows } = await sql<LineTotals>`select count(*)::int as lines,
      coalesce(sum(l.debit_cents), 0)::bigint as "debitCents",
      coalesce(sum(l.credit_cents), 0)::bigint as "creditCents"
    from ledger.line l
      ${filter.journal ? sql`join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry` : sql``}
    where ${conditionOf(cooperative, filter)}`.execute(db);
  return rows[0] as LineTotals;
}

export interface ActivityFigures {
  readonly activity: string;
  readonly cashCents: bigint;
  readonly owedCents: bigint;
  readonly incomeCents: bigint;
  readonly chargesCents: bigint;
}

/**
 * Cash, what customers owe and the result of activities, from the kept balances: cash is the sum of class
 * 5 with the analytic code of the activity, as CAE software has it (R1.27); the result is class 7 less
 * class 6 of the year.
 */
export async function readActivityFigures(
  db: Tx,
  cooperative: number,
  q: { fiscalYear: CivilDate; only?: readonly string[] | undefined },
): Promise<ActivityFigures[]> {
  const { rows } = await sql<ActivityFigures>`
    select k.activity,
      coalesce(sum(debit_cents - credit_cents) filter (where account like '5%'), 0)::bigint as "cashCents",
      coalesce(sum(debit_cents - credit_cents) filter (where account like '41%'), 0)::bigint as "owedCents",
      coalesce(sum(credit_cents - debit_cents)
        filter (where account like '7%' and fiscal_year = ${q.fiscalYear}), 0)::bigint
        as "incomeCents",
      coalesce(sum(debit_cents - credit_cents)
        filter (where account like '6%' and fiscal_year = ${q.fiscalYear}), 0)::bigint
        as "chargesCents"
    from ledger.activity_month k
    where k.cooperative = ${cooperative}
      and k.fiscal_year between ${carriedFrom(cooperative, q.fiscalYear)} and ${q.fiscalYear}
      and (${q.only ?? null}::uuid[] is null or k.activity = any(${q.only ?? null}::uuid[]))
    group by k.activity`.execute(db);
  return rows;
}

/** Income and charges by month, of an activity or of all. */
export async function readResultByMonth(
  db: Tx,
  cooperative: number,
  q: { fiscalYear: CivilDate; activity?: string | undefined },
): Promise<{ month: CivilDate; incomeCents: bigint; chargesCents: bigint }[]> {
  const kept = q.activity
    ? sql`ledger.activity_month k where k.activity = ${q.activity} and`
    : sql`ledger.account_month k where`;
  const { rows } = await sql<{ month: CivilDate; incomeCents: bigint; chargesCents: bigint }>`select month,
      coalesce(sum(credit_cents - debit_cents) filter (where account like '7%'), 0)::bigint as "incomeCents",
      coalesce(sum(debit_cents - credit_cents) filter (where account like '6%'), 0)::bigint as "chargesCents"
    from ${kept} k.cooperative = ${cooperative} and k.fiscal_year = ${q.fiscalYear}
    group by month order by month`.execute(db);
  return rows;
}
