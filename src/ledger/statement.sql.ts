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
export const carriedFrom = (cooperative: number, fiscalYear: CivilDate) => sql`coalesce(
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

/** Where the kept balances are read: of all, of one activity, of the activities of one site. */
export function keptBalances(
  cooperative: number,
  q: { activity?: string | undefined; site?: string | undefined },
) {
  if (q.activity) return sql`ledger.activity_month k where k.activity = ${q.activity} and`;
  if (!q.site) return sql`ledger.account_month k where`;
  return sql`ledger.activity_month k where k.activity in (select v.id from activities.activity v
    where v.cooperative = ${cooperative} and v.site = ${q.site}) and`;
}

/**
 * Balance by account over a fiscal year, or some months of it, from the kept balances: its cost is that of
 * the accounts, not of the book. With an activity, the analytic balance of that activity (R1.05); with a
 * site, that of its activities. What lies before the first month is part of the opening balance.
 */
export async function readBalance(
  db: Tx,
  cooperative: number,
  q: {
    fiscalYear: CivilDate;
    from?: CivilDate | undefined;
    upTo: CivilDate;
    activity?: string | undefined;
    site?: string | undefined;
  },
): Promise<BalanceRow[]> {
  const before = q.from ? sql`(opening or month < date_trunc('month', ${q.from}::date))` : sql`opening`;
  const { rows } = await sql<BalanceRow>`
    select b.account, a.label, b."openingCents", b."debitCents", b."creditCents" from (
      select account,
        coalesce(sum(debit_cents - credit_cents) filter (where ${before}), 0)::bigint as "openingCents",
        coalesce(sum(debit_cents) filter (where not ${before}), 0)::bigint as "debitCents",
        coalesce(sum(credit_cents) filter (where not ${before}), 0)::bigint as "creditCents"
      from ${keptBalances(cooperative, q)} k.cooperative = ${cooperative}
        and k.fiscal_year = ${q.fiscalYear} and k.month <= ${q.upTo}
      group by account) b
    join ledger.account a on a.cooperative = ${cooperative} and a.code = b.account
    order by b.account`.execute(db);
  return rows;
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

/**
 * The accounts of an activity at the close of a day, line by line: those of its balance sheet carried on from
 * the years before, those of its result since the year began (L7332-3, R1.08). Debit less credit.
 */
export async function readActivityOn(
  db: Tx,
  cooperative: number,
  q: { fiscalYear: CivilDate; activity: string; on: CivilDate },
): Promise<{ account: string; label: string; balanceCents: bigint }[]> {
  const { rows } = await sql<{ account: string; label: string; balanceCents: bigint }>`
    select l.account, a.label, sum(l.debit_cents - l.credit_cents)::bigint as "balanceCents"
    from ledger.line l join ledger.account a on a.cooperative = l.cooperative and a.code = l.account
    where l.cooperative = ${cooperative} and l.activity = ${q.activity} and l.date <= ${q.on}
      and (l.fiscal_year = ${q.fiscalYear} or l.account < '6'
        and l.fiscal_year between ${carriedFrom(cooperative, q.fiscalYear)} and ${q.fiscalYear})
    group by l.account, a.label having sum(l.debit_cents - l.credit_cents) <> 0
    order by l.account`.execute(db);
  return rows;
}
