import { type RawBuilder, sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { carriedFrom, exchangeAccounts } from "../ledger/index.ts";
import type { Span } from "./period.ts";
import { activitiesIn } from "./set.sql.ts";
import type { MovedRow, StandingRow } from "./statement.ts";

/** Whose account: an activity, those of a site or of a group, the whole house, what no activity bears. */
export type Scope =
  | { readonly of: "activity"; readonly id: string }
  | { readonly of: "site"; readonly id: string }
  /** The activities that are in the group on a day. */
  | { readonly of: "group"; readonly id: string; readonly on: CivilDate }
  | { readonly of: "house" }
  | { readonly of: "shared" };

const notExchanged = sql`account not in (${exchangeAccounts.charge}, ${exchangeAccounts.income})`;
const columns = sql`fiscal_year, account, month, opening, debit_cents, credit_cents`;

/** The kept balances of a scope: no reading costs time proportional to the book. */
function keptOf(cooperative: number, scope: Scope, where: RawBuilder<unknown>): RawBuilder<unknown> {
  const ofHouse = sql`select ${columns} from ledger.account_month
    where cooperative = ${cooperative} and ${where}`;
  const ofActivities = (which: RawBuilder<unknown>) => sql`select ${columns} from ledger.activity_month
    where cooperative = ${cooperative} and ${which} and ${where}`;
  switch (scope.of) {
    case "activity":
      return ofActivities(sql`activity = ${scope.id}`);
    case "site":
    case "group":
      return ofActivities(sql`activity in (${activitiesIn(cooperative, scope)})`);
    case "house":
      return ofHouse;
    case "shared":
      // What activities sell each other is nobody's but theirs.
      return sql`${ofHouse} and ${notExchanged} union all
        select fiscal_year, account, month, opening, -debit_cents, -credit_cents from ledger.activity_month
        where cooperative = ${cooperative} and ${where} and ${notExchanged}`;
  }
}

/** What the accounts of charges and income moved in each of some spans. */
export async function readMoved(
  db: Tx,
  cooperative: number,
  { scope, spans }: { scope: Scope; spans: readonly (Span | null)[] },
): Promise<MovedRow[]> {
  const asked = spans.flatMap((span, place) => (span ? [{ ...span, place }] : []));
  const [first, last] = [
    asked.map(({ from }) => from).sort()[0] ?? null,
    asked
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? null,
  ];
  const within = sql`account >= '6' and not opening and month between ${first} and ${last}`;
  const { rows } = await sql<MovedRow>`
    select s.place as span, k.account, a.label, k.fiscal_year as "fiscalYear",
      sum(k.debit_cents - k.credit_cents)::bigint as "balanceCents"
    from unnest(${asked.map(({ place }) => place)}::int[], ${asked.map(({ from }) => from)}::date[],
        ${asked.map(({ to }) => to)}::date[]) as s (place, starts_on, ends_on)
      join (${keptOf(cooperative, scope, within)}) k on k.month between s.starts_on and s.ends_on
      join ledger.account a on a.cooperative = ${cooperative} and a.code = k.account
    group by s.place, k.account, a.label, k.fiscal_year
    having sum(k.debit_cents - k.credit_cents) <> 0 or s.place = 0
    order by s.place, k.account, k.fiscal_year`.execute(db);
  return rows;
}

/**
 * What the accounts of the balance sheet come to at the end of a month, carried on from the years before,
 * with the results that no opening has carried yet: those of the year, and of the years before.
 */
export async function readStanding(
  db: Tx,
  cooperative: number,
  q: { scope: Scope; fiscalYear: CivilDate; on: CivilDate },
): Promise<{ rows: StandingRow[]; yearCents: bigint; earlierCents: bigint }> {
  const carried = sql`fiscal_year between ${carriedFrom(cooperative, q.fiscalYear)} and ${q.fiscalYear}
    and month <= ${q.on}`;
  const { rows } = await sql<StandingRow>`
    select k.account, coalesce(a.label, '') as label, k.cents as "balanceCents" from (
      select case when account < '6' then account when fiscal_year = ${q.fiscalYear} then 'year'
          else 'earlier' end as account, sum(debit_cents - credit_cents)::bigint as cents
      from (${keptOf(cooperative, q.scope, carried)}) k group by 1) k
      left join ledger.account a on a.cooperative = ${cooperative} and a.code = k.account
    where k.cents <> 0 order by k.account`.execute(db);
  const of = (name: string) => rows.find(({ account }) => account === name)?.balanceCents ?? 0n;
  return {
    rows: rows.filter(({ account }) => account < "6"),
    ...{ yearCents: of("year"), earlierCents: of("earlier") },
  };
}

/** The cash of a scope on the evening before a day. */
export async function readCashBefore(
  db: Tx,
  cooperative: number,
  q: { scope: Scope; fiscalYear: CivilDate; from: CivilDate },
): Promise<bigint> {
  const before = sql`account like '5%' and (opening or month < ${q.from})
    and fiscal_year between ${carriedFrom(cooperative, q.fiscalYear)} and ${q.fiscalYear}`;
  const { rows } = await sql<{ cents: bigint }>`
    select coalesce(sum(debit_cents - credit_cents), 0)::bigint as cents
    from (${keptOf(cooperative, q.scope, before)}) k`.execute(db);
  return rows[0]?.cents ?? 0n;
}

/** Income and charges of each month of a span. */
export async function readMonths(
  db: Tx,
  cooperative: number,
  { scope, span }: { scope: Scope; span: Span },
): Promise<{ month: CivilDate; incomeCents: bigint; chargesCents: bigint }[]> {
  const within = sql`account >= '6' and not opening and month between ${span.from} and ${span.to}`;
  const { rows } = await sql<{ month: CivilDate; incomeCents: bigint; chargesCents: bigint }>`
    select month,
      coalesce(sum(credit_cents - debit_cents) filter (where account >= '7'), 0)::bigint as "incomeCents",
      coalesce(sum(debit_cents - credit_cents) filter (where account < '7'), 0)::bigint as "chargesCents"
    from (${keptOf(cooperative, scope, within)}) k group by month order by month`.execute(db);
  return rows;
}

/** What each account of charges and income moved in each month of a span, debit less credit. */
export async function readAccountMonths(
  db: Tx,
  cooperative: number,
  { scope, span }: { scope: Scope; span: Span },
): Promise<{ account: string; month: string; balanceCents: bigint }[]> {
  const within = sql`account >= '6' and not opening and month between ${span.from} and ${span.to}`;
  const { rows } = await sql<{ account: string; month: string; balanceCents: bigint }>`
    select account, to_char(month, 'YYYY-MM') as month,
      sum(debit_cents - credit_cents)::bigint as "balanceCents"
    from (${keptOf(cooperative, scope, within)}) k group by account, month`.execute(db);
  return rows;
}

export interface CustomerSales {
  readonly thirdParty: string | null;
  readonly label: string | null;
  readonly cents: bigint;
  /** How many there are in all. */
  readonly count: number;
}

/** What an activity sold to each customer in a span, largest first: sales of the entries that name them. */
export async function listCustomerSales(
  db: Tx,
  cooperative: number,
  { activity, span, limit }: { activity: string; span: Span; limit: number },
): Promise<CustomerSales[]> {
  const { rows } = await sql<CustomerSales>`
    with sold as materialized (
      select l.entry, sum(l.credit_cents - l.debit_cents)::bigint as cents from ledger.line l
      where l.cooperative = ${cooperative} and l.activity = ${activity}
        and l.date between ${span.from} and ${span.to} and l.account like '70%'
      group by l.entry),
    named as (
      select s.cents, (select min(p.third_party) from ledger.line p where p.cooperative = ${cooperative}
        and p.entry = s.entry and p.account like '41%') as party
      from sold s)
    select n.party as "thirdParty", t.label, sum(n.cents)::bigint as cents, (count(*) over ())::int as count
    from named n left join ledger.third_party t on t.cooperative = ${cooperative} and t.code = n.party
    group by n.party, t.label order by sum(n.cents) desc, n.party limit ${limit}`.execute(db);
  return rows;
}
