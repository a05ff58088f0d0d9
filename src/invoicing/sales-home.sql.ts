import { type RawBuilder, sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** Of which activities (null: all), on which day. */
export interface Of {
  readonly activities: readonly string[] | null;
  readonly today: CivilDate;
}

/** The day of an instant in France. */
const dayOf = (instant: RawBuilder<unknown>) => sql`(${instant} at time zone 'Europe/Paris')::date`;

const ofActivities = (activities: Of["activities"], column: RawBuilder<unknown>) =>
  activities ? sql`and ${column} = any(${[...activities]}::uuid[])` : sql``;

export interface Ageing {
  readonly owedCents: bigint;
  readonly overdueCents: bigint;
  /** The oldest day on which something still unpaid was due; null when nothing is late. */
  readonly overdueSince: CivilDate | null;
  readonly bands: readonly { readonly invoices: number; readonly cents: bigint }[];
}

/** What is left to pay on issued invoices, what of it is late, and by how much, in bands of thirty days. */
export async function readAgeing(db: Tx, cooperative: number, of: Of): Promise<Ageing> {
  const { rows } = await sql<{
    owed: bigint;
    overdue: bigint;
    since: CivilDate | null;
    invoices: number[];
    cents: string[];
  }>`
    with late as (select s.due_cents, s.due_on, ${of.today}::date - s.due_on as days
      from invoicing.standing s where s.cooperative = ${cooperative} and s.bucket = 'open'
        ${ofActivities(of.activities, sql`s.activity`)}),
    band as (select b.n, count(l.days)::int as invoices, coalesce(sum(l.due_cents), 0)::bigint as cents
      from (values (1, 1, 30), (2, 31, 60), (3, 61, 90), (4, 91, 100000)) b (n, low, high)
        left join late l on l.days between b.low and b.high group by b.n)
    select (select coalesce(sum(due_cents), 0)::bigint from late) as owed,
      (select coalesce(sum(due_cents), 0)::bigint from late where days > 0) as overdue,
      (select min(due_on) from late where days > 0) as since,
      array_agg(invoices order by n) as invoices, array_agg(cents::text order by n) as cents
    from band`.execute(db);
  const found = rows[0];
  return {
    owedCents: found?.owed ?? 0n,
    overdueCents: found?.overdue ?? 0n,
    overdueSince: found?.since ?? null,
    bands: (found?.invoices ?? []).map((invoices, i) => ({
      invoices,
      cents: BigInt(found?.cents[i] ?? 0),
    })),
  };
}

export interface LateInvoice {
  readonly id: string;
  readonly number: string;
  readonly customerName: string;
  readonly activity: string;
  readonly activityName: string;
  readonly dueOn: CivilDate;
  readonly daysLate: number;
  readonly dueCents: bigint;
}

/** The invoices that are late, the longest first. */
export async function listLate(
  db: Tx,
  cooperative: number,
  of: Of & { limit: number },
): Promise<LateInvoice[]> {
  const { rows } = await sql<LateInvoice>`
    select s.document as id, s.number, c.name as "customerName", s.activity, a.name as "activityName",
      s.due_on as "dueOn", (${of.today}::date - s.due_on)::int as "daysLate", s.due_cents as "dueCents"
    from invoicing.standing s
      join invoicing.customer c on c.cooperative = s.cooperative and c.id = s.customer
      join activities.activity a on a.cooperative = s.cooperative and a.id = s.activity
    where s.cooperative = ${cooperative} and s.bucket = 'open' and s.due_on < ${of.today}
      ${ofActivities(of.activities, sql`s.activity`)}
    order by s.due_on, s.number limit ${of.limit}`.execute(db);
  return rows;
}

/** Something on the way that waits for someone: an invoice or a quote, and since when. */
export interface Waiting {
  readonly id: string;
  readonly kind: "draft" | "submitted" | "quote-draft" | "expiring" | "accepted";
  readonly customerName: string;
  readonly activity: string;
  readonly activityName: string;
  readonly title: string;
  readonly number: string | null;
  readonly grossCents: bigint;
  /** Days since it waits; for a quote that expires, the days it still holds. */
  readonly days: number;
  readonly total: number;
}

/**
 * What waits, a few of each kind and how many there are: drafts of invoices and credit notes, invoices
 * submitted, drafts of quotes, quotes that lapse within the week, quotes accepted and not invoiced yet.
 */
export async function listWaiting(
  db: Tx,
  cooperative: number,
  of: Of & { each: number },
): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    with waits as (
      select s.document as id, case s.bucket when 'draft' then 'draft' else 'submitted' end as kind,
        ${of.today}::date - ${dayOf(sql`coalesce(u.submitted_at, d.drafted_at)`)} as days,
        d.customer, d.activity, d.title, null::text as number, d.gross_cents
      from invoicing.standing s
        join invoicing.document d on d.cooperative = s.cooperative and d.id = s.document
        left join invoicing.submission u on u.cooperative = s.cooperative and u.document = s.document
      where s.cooperative = ${cooperative} and s.bucket in ('draft', 'submitted')
        ${ofActivities(of.activities, sql`s.activity`)}
      union all
      select d.id, case when q.number is null then 'quote-draft' when o.outcome is null then 'expiring'
          else 'accepted' end,
        case when q.number is null then ${of.today}::date - ${dayOf(sql`d.drafted_at`)}
          when o.outcome is null then q.valid_until - ${of.today}::date
          else ${of.today}::date - o.decided_on end,
        d.customer, d.activity, d.title, q.number, d.gross_cents
      from invoicing.document d
        left join invoicing.quote_sending q on q.cooperative = d.cooperative and q.document = d.id
        left join invoicing.quote_outcome o on o.cooperative = d.cooperative and o.document = d.id
      where d.cooperative = ${cooperative} and d.kind = 'quote'
        ${ofActivities(of.activities, sql`d.activity`)}
        and not exists (select from invoicing.document i
          where i.cooperative = d.cooperative and i.origin = d.id)
        and (q.number is null or o.outcome = 'accepted' or (o.outcome is null
          and q.valid_until between ${of.today}::date and ${of.today}::date + 7))),
    ranked as (select w.*, (count(*) over (partition by kind))::int as total,
      row_number() over (partition by kind
        order by case kind when 'expiring' then -days else days end desc, id) as place from waits w)
    select r.id, r.kind, c.name as "customerName", r.activity, a.name as "activityName", r.title, r.number,
      r.gross_cents as "grossCents", r.days::int as days, r.total
    from ranked r
      join invoicing.customer c on c.cooperative = ${cooperative} and c.id = r.customer
      join activities.activity a on a.cooperative = ${cooperative} and a.id = r.activity
    where r.place <= ${of.each} order by r.kind, r.place`.execute(db);
  return rows;
}

/** The documents that letters are about, among those of the activities. */
export async function findDocumentsOf(
  db: Tx,
  cooperative: number,
  ids: readonly string[],
  activities: Of["activities"],
): Promise<{ id: string; kind: "quote" | "invoice" | "credit"; customerName: string }[]> {
  const { rows } = await sql<{ id: string; kind: "quote" | "invoice" | "credit"; customerName: string }>`
    select d.id, d.kind, c.name as "customerName" from invoicing.document d
      join invoicing.customer c on c.cooperative = d.cooperative and c.id = d.customer
    where d.cooperative = ${cooperative} and d.id = any(${[...ids]}::uuid[])
      ${ofActivities(activities, sql`d.activity`)}`.execute(db);
  return rows;
}

/** Whether anything was ever sold, quoted or noted here: without any, the home shows the first step. */
export async function hasCustomers(db: Tx, cooperative: number, of: Of): Promise<boolean> {
  const { rows } = await sql`select from invoicing.customer c where c.cooperative = ${cooperative}
    ${ofActivities(of.activities, sql`c.activity`)} limit 1`.execute(db);
  return rows.length > 0;
}
