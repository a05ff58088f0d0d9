import { type RawBuilder, sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import { carriedFrom } from "../ledger/index.ts";

/** What a check found with one person, one activity or one account. */
export interface Item {
  /** Who has it to do, where it is a person who may be asked. */
  readonly person: string | null;
  readonly name: string;
  /** The activity or the account it leads to. */
  readonly at: string | null;
  readonly count: number;
  readonly cents: Cents | null;
  readonly since: CivilDate | null;
}

export interface Checked {
  readonly count: number;
  readonly cents: Cents | null;
  readonly items: readonly Item[];
}

/** The month that is closed: its last day, and the fiscal year that holds it. */
export interface Period {
  readonly cooperative: number;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly fiscalYear: CivilDate;
}

/** Shown at most; the counts are of all. */
const most = 40;

async function counted(db: Tx, found: RawBuilder<unknown>): Promise<Checked> {
  const { rows } = await sql<Item & { allCount: number; allCents: Cents | null }>`
    select f.*, (sum(f.count) over ())::int as "allCount", (sum(f.cents) over ())::bigint as "allCents"
    from (${found}) f order by abs(coalesce(f.cents, 0)) desc, f.count desc, f.name limit ${most}`.execute(
    db,
  );
  const [first] = rows;
  const items = rows.map(({ allCount: _, allCents: __, ...item }) => item);
  return { count: first?.allCount ?? 0, cents: first?.allCents ?? null, items };
}

const day = (column: string) => sql`(${sql.ref(column)} at time zone 'Europe/Paris')::date`;
const named = sql`coalesce(p.given_name || ' ' || p.family_name, '')`;
const none = sql`null::text`;

/** Drafts of invoices begun in the month or before, by who began them. */
export const findDrafts = (db: Tx, { cooperative, endsOn }: Period) =>
  counted(
    db,
    sql`select d.drafted_by as person, ${named} as name, ${none} as at, count(*)::int as count,
        sum(s.gross_cents)::bigint as cents, min(${day("d.drafted_at")}) as since
      from invoicing.standing s
        join invoicing.document d on d.cooperative = s.cooperative and d.id = s.document
        left join people.person p on p.id = d.drafted_by
      where s.cooperative = ${cooperative} and s.bucket = 'draft' and s.kind <> 'quote'
        and ${day("d.drafted_at")} <= ${endsOn} group by 1, 2`,
  );

/** Invoices sent for validation and not validated, by activity. */
export const findToValidate = (db: Tx, { cooperative, endsOn }: Period) =>
  counted(
    db,
    sql`select null::uuid as person, a.name, s.activity::text as at, count(*)::int as count,
        sum(s.gross_cents)::bigint as cents, min(${day("u.submitted_at")}) as since
      from invoicing.standing s
        join invoicing.submission u on u.cooperative = s.cooperative and u.document = s.document
        join activities.activity a on a.cooperative = s.cooperative and a.id = s.activity
      where s.cooperative = ${cooperative} and s.bucket = 'submitted' and s.kind <> 'quote'
        and ${day("u.submitted_at")} <= ${endsOn} group by s.activity, a.name`,
  );

/** Expenses of the month or before that no report holds. */
export const findUnsentExpenses = (db: Tx, { cooperative, endsOn }: Period) =>
  counted(
    db,
    sql`select e.person, ${named} as name, ${none} as at, count(*)::int as count,
        sum(e.gross_cents)::bigint as cents, min(e.spent_on) as since
      from expenses.expense e join people.person p on p.id = e.person
      where e.cooperative = ${cooperative} and coalesce(e.spent_on, ${day("e.kept_at")}) <= ${endsOn}
        and not exists (select from expenses.report_line l where l.cooperative = e.cooperative
          and l.expense = e.id and l.released_at is null) group by 1, 2`,
  );

const reports = (states: readonly string[], { cooperative, endsOn }: Period) =>
  sql`select null::uuid as person, ${named} as name, ${none} as at, count(*)::int as count,
      nullif(sum(s.left_cents), 0)::bigint as cents, min(${day("r.submitted_at")}) as since
    from expenses.report r join expenses.standing s on s.cooperative = r.cooperative and s.report = r.id
      join people.person p on p.id = r.person
    where r.cooperative = ${cooperative} and s.state = any(${[...states]}::text[])
      and ${day("r.submitted_at")} <= ${endsOn} group by r.person, 2`;

/** Expense reports that nobody decided on. */
export const findReportsToCheck = (db: Tx, period: Period) =>
  counted(db, reports(["submitted", "asked"], period));

/** Validated reports that are still to be paid back. */
export const findUnpaidExpenses = (db: Tx, period: Period) => counted(db, reports(["validated"], period));

/** Supplier invoices that were begun and not sent, or came back, by who typed them. */
export const findUnsentBills = (db: Tx, { cooperative, endsOn }: Period) =>
  counted(
    db,
    sql`select s.typed_by as person, ${named} as name, ${none} as at, count(*)::int as count,
        nullif(sum(s.gross_cents), 0)::bigint as cents, min(s.issued_on) as since
      from purchases.standing s left join people.person p on p.id = s.typed_by
      where s.cooperative = ${cooperative} and s.bucket in ('draft', 'refused')
        and (s.issued_on is null or s.issued_on <= ${endsOn}) group by 1, 2`,
  );

/** Supplier invoices that wait for an approval, by activity. */
export const findBillsToApprove = (db: Tx, { cooperative, endsOn }: Period) =>
  counted(
    db,
    sql`select null::uuid as person, coalesce(a.name, '') as name, ${none} as at, count(*)::int as count,
        sum(s.gross_cents)::bigint as cents, min(s.issued_on) as since
      from purchases.standing s
        left join activities.activity a on a.cooperative = s.cooperative and a.id = s.activity
      where s.cooperative = ${cooperative} and s.bucket in ('submitted', 'asked')
        and s.issued_on <= ${endsOn} group by 2`,
  );

/** Pays proposed for the month or before on which nobody decided. */
export const findPaysToDecide = (db: Tx, { cooperative, startsOn }: Period) =>
  counted(
    db,
    sql`select null::uuid as person, ${named} as name, ${none} as at, count(*)::int as count,
        sum(r.cost_cents)::bigint as cents, min(r.month) as since
      from payroll.proposal r join payroll.standing s on s.cooperative = r.cooperative and s.proposal = r.id
        join people.person p on p.id = r.person
      where r.cooperative = ${cooperative} and s.state = 'proposed' and r.month <= ${startsOn}
      group by r.person, 2`,
  );

/** Services of the month or before that the other activity has not answered, by who must. */
export const findServicesProposed = (db: Tx, { cooperative, endsOn }: Period) =>
  counted(
    db,
    sql`select null::uuid as person, a.name, a.id::text as at, count(*)::int as count,
        sum(t.cents)::bigint as cents, min(t.served_on) as since
      from transfers.transfer t
        join activities.activity a on a.cooperative = t.cooperative and a.id = t.buyer
      where t.cooperative = ${cooperative} and t.closed_at is null and t.served_on <= ${endsOn}
        and not exists (select from transfers.answer x where x.cooperative = t.cooperative
          and x.transfer = t.id) group by a.id, a.name`,
  );

const upTo = ({ cooperative, fiscalYear, endsOn }: Period) =>
  sql`k.cooperative = ${cooperative} and k.month <= ${endsOn}
    and k.fiscal_year between ${carriedFrom(cooperative, fiscalYear)} and ${fiscalYear}`;

/** Accounts that begin so, with a balance at the end of the month; below zero: only those in credit. */
export const findAccounts = (db: Tx, period: Period, { start, below }: { start: string; below?: true }) =>
  counted(
    db,
    sql`select null::uuid as person, k.account || ' ' || min(a.label) as name, k.account as at,
        1 as count, sum(k.debit_cents - k.credit_cents)::bigint as cents, null::date as since
      from ledger.account_month k
        join ledger.account a on a.cooperative = k.cooperative and a.code = k.account
      where ${upTo(period)} and k.account like ${`${start}%`} group by k.account
      having sum(k.debit_cents - k.credit_cents) ${below ? sql`<` : sql`<>`} 0`,
  );

/** Activities whose cash is below zero at the end of the month. */
export const findShortOfCash = (db: Tx, period: Period) =>
  counted(
    db,
    sql`select null::uuid as person, a.name, a.id::text as at, 1 as count, k.cents, null::date as since
      from (select k.activity, sum(k.debit_cents - k.credit_cents)::bigint as cents
          from ledger.activity_month k where ${upTo(period)} and k.account like '5%'
          group by k.activity having sum(k.debit_cents - k.credit_cents) < 0) k
        join activities.activity a on a.cooperative = ${period.cooperative} and a.id = k.activity`,
  );

/**
 * Activities whose waiting VAT cannot be that of what their customers owe: it is on the wrong side, or more
 * than a sixth of it (20 % in what is owed with its VAT), to a euro.
 */
export const findVatApart = (db: Tx, period: Period) =>
  counted(
    db,
    sql`select null::uuid as person, a.name, a.id::text as at, 1 as count, k.waiting as cents,
        null::date as since
      from (select k.activity,
            sum(k.credit_cents - k.debit_cents) filter (where k.account like '44574%')::bigint as waiting,
            coalesce(sum(k.debit_cents - k.credit_cents) filter (where k.account like '411%'), 0) as owed
          from ledger.activity_month k
          where ${upTo(period)} and (k.account like '44574%' or k.account like '411%')
          group by k.activity) k
        join activities.activity a on a.cooperative = ${period.cooperative} and a.id = k.activity
      where k.waiting < 0 or k.waiting > greatest(k.owed, 0) / 6 + 100`,
  );

/** Lines of lettered accounts that nothing ties, more than a month older than the one that is closed. */
export const findUnlettered = (db: Tx, { cooperative, startsOn }: Period) =>
  counted(
    db,
    sql`select null::uuid as person, l.account || ' ' || min(a.label) as name, l.account as at,
        count(*)::int as count, sum(l.debit_cents - l.credit_cents)::bigint as cents, min(l.date) as since
      from ledger.line l
        join ledger.account a on a.cooperative = l.cooperative and a.code = l.account and a.lettered
      where l.cooperative = ${cooperative} and l.date < ${startsOn}::date - interval '1 month'
        and left(l.account, 3) = any(array['401', '411', '421', '425', '455'])
        and not exists (select from ledger.lettered_line x where x.cooperative = l.cooperative
          and x.entry = l.entry and x.position = l.position)
      group by l.account`,
  );
