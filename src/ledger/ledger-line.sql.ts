import { sql } from "kysely";
import { type CivilDate, lastOfMonth } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { readCursor } from "./export.sql.ts";
import { carriedFrom, keptBalances } from "./statement.sql.ts";

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
  /** How many papers stand behind the entry, those struck out left aside. */
  readonly papers: number;
}

export interface LineFilter {
  readonly fiscalYear: CivilDate;
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  /** An account, or with fewer than six characters all that begin so. */
  readonly account?: string | undefined;
  readonly activity?: string | undefined;
  readonly site?: string | undefined;
  readonly thirdParty?: string | undefined;
  readonly journal?: string | undefined;
  readonly entry?: string | undefined;
}

const accountIs = (account: string) =>
  account.length < 6 ? sql`starts_with(l.account, ${account})` : sql`l.account = ${account}`;

const conditionOf = (cooperative: number, f: LineFilter) => sql`l.cooperative = ${cooperative}
  and l.fiscal_year = ${f.fiscalYear}
  ${f.from ? sql`and l.date >= ${f.from}` : sql``} ${f.to ? sql`and l.date <= ${f.to}` : sql``}
  ${f.account ? sql`and ${accountIs(f.account)}` : sql``}
  ${
    f.site
      ? sql`and l.activity in (select v.id from activities.activity v
    where v.cooperative = ${cooperative} and v.site = ${f.site})`
      : sql``
  }
  ${f.activity ? sql`and l.activity = ${f.activity}` : sql``}
  ${f.thirdParty ? sql`and l.third_party = ${f.thirdParty}` : sql``}
  ${f.journal ? sql`and e.journal = ${f.journal}` : sql``}
  ${f.entry ? sql`and l.entry = ${f.entry}` : sql``}`;

/** Without an account, an activity or a third party, lines are found entry by entry, in the order of days. */
const isWide = ({ account, activity, thirdParty }: LineFilter): boolean =>
  !account && !activity && !thirdParty;

// `position > 0` holds for all, and lets the index by days be used (migration 0025 says why).
const entryIs = (cooperative: number, fiscalYear: CivilDate) =>
  sql`and e.cooperative = ${cooperative} and e.fiscal_year = ${fiscalYear} and e.position > 0`;

const linesOf = (cooperative: number, filter: LineFilter) => sql`
    select l.entry, e.journal, e.number, l.position::int as position, l.date, e.document_ref as "documentRef",
      l.account, l.third_party as "thirdParty", t.label as "thirdPartyLabel", l.activity,
      v.code as "activityCode",
      l.label, l.debit_cents as "debitCents", l.credit_cents as "creditCents", g.number as letter,
      (select count(*)::int from ledger.entry_paper p where p.cooperative = l.cooperative
        and p.entry = l.entry and not exists (select from ledger.paper_striking s
          where s.cooperative = p.cooperative and s.entry = p.entry and s.paper = p.paper)) as papers
    from ledger.line l join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
      left join ledger.third_party t on t.cooperative = l.cooperative and t.code = l.third_party
      left join activities.activity v on v.cooperative = l.cooperative and v.id = l.activity
      left join ledger.lettered_line x on x.cooperative = l.cooperative and x.entry = l.entry
        and x.position = l.position
      left join ledger.lettering g on g.cooperative = x.cooperative and g.id = x.lettering
    where ${conditionOf(cooperative, filter)}
      ${isWide(filter) ? entryIs(cooperative, filter.fiscalYear) : sql``}
    order by ${isWide(filter) ? sql`e.date` : sql`l.date`}, e.position, l.position`;

/** Lines in the order of the books: date, then validation, then place in the entry. */
export async function listLines(
  db: Tx,
  cooperative: number,
  filter: LineFilter,
  page: { limit: number; offset: number },
): Promise<LedgerLine[]> {
  const { rows } = await sql<LedgerLine>`${linesOf(cooperative, filter)}
    limit ${page.limit} offset ${page.offset}`.execute(db);
  return rows;
}

/** All of them, a batch at a time, for a file. */
export const readLines = (db: Tx, cooperative: number, filter: LineFilter): AsyncGenerator<LedgerLine> =>
  readCursor<LedgerLine>(db, "ledger_lines", linesOf(cooperative, filter), 4000);

export interface LineTotals {
  readonly lines: number;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
}

/** Whether a selection is made of whole months, accounts and activities: then what it comes to is kept. */
const isKept = ({ from, to, thirdParty, journal, entry, site, activity }: LineFilter): boolean =>
  !thirdParty &&
  !journal &&
  !entry &&
  !(site && activity) &&
  (!from || from.endsWith("-01")) &&
  (!to || to === lastOfMonth(to));

/** The totals of a whole selection, whatever page is shown: kept ones, or those of its lines. */
export async function sumLines(db: Tx, cooperative: number, filter: LineFilter): Promise<LineTotals> {
  const lines = sql`select count(*)::int as lines,
      coalesce(sum(l.debit_cents), 0)::bigint as "debitCents",
      coalesce(sum(l.credit_cents), 0)::bigint as "creditCents"
    from ledger.line l
      ${filter.journal ? sql`join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry` : sql``}
    where ${conditionOf(cooperative, filter)}`;
  const { from, to, account, fiscalYear } = filter;
  const kept = sql`select coalesce(sum(l.lines), 0)::int as lines,
      coalesce(sum(l.debit_cents), 0)::bigint as "debitCents",
      coalesce(sum(l.credit_cents), 0)::bigint as "creditCents"
    from (select * from ${keptBalances(cooperative, filter)} k.cooperative = ${cooperative}
      and k.fiscal_year = ${fiscalYear}
      ${from ? sql`and k.month >= ${from}` : sql``} ${to ? sql`and k.month <= ${to}` : sql``}) l
    ${account ? sql`where ${accountIs(account)}` : sql``}`;
  const { rows } = await sql<LineTotals>`${isKept(filter) ? kept : lines}`.execute(db);
  return rows[0] as LineTotals;
}

/**
 * What a balance-sheet account brings forward into the first day shown: the years before it, as long as its
 * opening entries are not posted, and the months before that day. From the kept balances.
 */
export async function readBroughtForward(
  db: Tx,
  cooperative: number,
  f: LineFilter & { account: string },
): Promise<bigint> {
  const { rows } = await sql<{ cents: bigint }>`
    select coalesce(sum(l.debit_cents - l.credit_cents), 0)::bigint as cents
    from (select * from ${keptBalances(cooperative, f)} k.cooperative = ${cooperative}
      and k.fiscal_year between ${carriedFrom(cooperative, f.fiscalYear)} and ${f.fiscalYear}
      and (k.fiscal_year < ${f.fiscalYear} or k.month < ${f.from ?? null}::date)) l
    where ${accountIs(f.account)}`.execute(db);
  return rows[0]?.cents ?? 0n;
}

/**
 * What customers owe an activity and should have paid by a day: their debts due by then, less all that they
 * paid or were credited. A line without a due date is due on its own day.
 */
export async function readDue(
  db: Tx,
  cooperative: number,
  q: { fiscalYear: CivilDate; activity: string; on: CivilDate },
): Promise<bigint> {
  const { rows } = await sql<{ cents: bigint }>`
    select greatest(coalesce(sum(l.debit_cents) filter (where coalesce(l.due_on, l.date) <= ${q.on}), 0)
      - coalesce(sum(l.credit_cents), 0), 0)::bigint as cents
    from ledger.line l where l.cooperative = ${cooperative} and l.activity = ${q.activity}
      and starts_with(l.account, '41')
      and l.fiscal_year between ${carriedFrom(cooperative, q.fiscalYear)} and ${q.fiscalYear}`.execute(db);
  return rows[0]?.cents ?? 0n;
}
