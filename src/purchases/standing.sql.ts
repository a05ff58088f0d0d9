import { type RawBuilder, sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Bucket } from "./bill.sql.ts";

export interface BillRow {
  readonly id: string;
  readonly kind: "invoice" | "credit";
  readonly bucket: Bucket;
  readonly number: string | null;
  readonly reference: string;
  readonly supplier: string | null;
  readonly supplierName: string | null;
  readonly activity: string | null;
  readonly activityName: string | null;
  readonly issuedOn: CivilDate | null;
  readonly dueOn: CivilDate | null;
  /** Below zero for a credit note. */
  readonly grossCents: Cents;
  readonly leftCents: Cents;
  readonly advanceLeftCents: Cents;
}

export interface BillFilter {
  /** Null: of everything; else of these activities. */
  readonly activities: readonly string[] | null;
  readonly activity: string | null;
  readonly supplier: string | null;
  readonly buckets: readonly Bucket[] | null;
  /** Due on this day at the latest. */
  readonly dueBy: CivilDate | null;
  readonly search: string;
  readonly limit: number;
  readonly offset: number;
}

/** Only what is asked for stands in the statement, so that the planner takes the index that fits. */
function conditions(cooperative: number, f: BillFilter) {
  const like = `%${f.search}%`;
  const asked: (RawBuilder<unknown> | false)[] = [
    sql`s.cooperative = ${cooperative}`,
    f.activities !== null && sql`s.activity = any(${f.activities}::uuid[])`,
    f.activity !== null && sql`s.activity = ${f.activity}::uuid`,
    f.supplier !== null && sql`s.supplier = ${f.supplier}::uuid`,
    f.buckets?.length === 1 && sql`s.bucket = ${sql.lit(f.buckets[0])}`,
    f.buckets !== null && f.buckets.length > 1 && sql`s.bucket = any(${f.buckets}::text[])`,
    f.dueBy !== null && sql`s.due_on <= ${f.dueBy}`,
    f.search !== "" &&
      sql`(s.number ilike ${like} or s.bill in (select b.id from purchases.bill b
          where b.cooperative = ${cooperative} and b.reference ilike ${like})
        or s.supplier in (select x.id from purchases.supplier x
          where x.cooperative = ${cooperative} and foundation.plain(x.name) like foundation.plain(${like})))`,
  ];
  const kept = asked.filter((each): each is RawBuilder<unknown> => !!each);
  return sql.join(kept, sql` and `);
}

interface Sums {
  readonly total: bigint;
  readonly grossCents: Cents;
  readonly leftCents: Cents;
}

/** The sums that are kept where they say what is asked; else those of the rows, which are then few. */
async function readSums(db: Tx, cooperative: number, f: BillFilter): Promise<Sums> {
  const kept = f.supplier === null && f.search === "" && f.dueBy === null;
  const from = kept
    ? sql`select coalesce(sum(t.bills), 0)::bigint as total,
        coalesce(sum(t.gross_cents), 0)::bigint as "grossCents",
        coalesce(sum(t.left_cents), 0)::bigint as "leftCents"
      from purchases.tally t where t.cooperative = ${cooperative}
        and (${f.activities}::uuid[] is null or t.activity = any(${f.activities}::uuid[]))
        and (${f.activity}::uuid is null or t.activity = ${f.activity}::uuid)
        and (${f.buckets}::text[] is null or t.bucket = any(${f.buckets}::text[]))`
    : sql`select count(*) as total, coalesce(sum(s.gross_cents), 0)::bigint as "grossCents",
        coalesce(sum(s.left_cents), 0)::bigint as "leftCents"
      from purchases.standing s where ${conditions(cooperative, f)}`;
  const { rows } = await sql<Sums>`${from}`.execute(db);
  return rows[0] as Sums;
}

const rowOf = sql`s.bill as id, s.kind, s.bucket, s.number, b.reference, s.supplier, f.name as "supplierName",
    s.activity, a.name as "activityName", s.issued_on as "issuedOn", s.due_on as "dueOn",
    s.gross_cents as "grossCents", s.left_cents as "leftCents", s.advance_left_cents as "advanceLeftCents"`;
const joined = sql`join purchases.bill b on b.cooperative = s.cooperative and b.id = s.bill
    left join purchases.supplier f on f.cooperative = s.cooperative and f.id = s.supplier
    left join activities.activity a on a.cooperative = s.cooperative and a.id = s.activity`;

/** The latest first, those without a day on top; with the count and the sums of all that the filter keeps. */
export async function listBillRows(db: Tx, cooperative: number, f: BillFilter) {
  const { rows } = await sql<BillRow>`select ${rowOf}
    from (select * from purchases.standing s where ${conditions(cooperative, f)}
        order by s.issued_on desc nulls first, s.bill desc limit ${f.limit} offset ${f.offset}) s
      ${joined} order by s.issued_on desc nulls first, s.bill desc`.execute(db);
  const { total, ...sums } = await readSums(db, cooperative, f);
  return { rows, total: Number(total), ...sums };
}

/** What is to be paid, by named criteria: due at the latest on a day, to a supplier, of an activity. */
export interface ToPay {
  readonly dueBy: CivilDate | null;
  readonly supplier: string | null;
  readonly activity: string | null;
}

/** Invoices owed, by supplier and the oldest due date first; the one selection that payments start from. */
export async function listToPay(db: Tx, cooperative: number, q: ToPay) {
  const { rows } = await sql<BillRow & { iban: string | null }>`select ${rowOf}, f.iban
    from purchases.standing s ${joined}
    where s.cooperative = ${cooperative} and s.bucket = 'open'
      and (${q.dueBy}::date is null or s.due_on <= ${q.dueBy}::date)
      and (${q.supplier}::uuid is null or s.supplier = ${q.supplier}::uuid)
      and (${q.activity}::uuid is null or s.activity = ${q.activity}::uuid)
    order by s.due_on nulls first, foundation.plain(f.name), s.bill limit 500`.execute(db);
  return rows;
}

/** What is still to be paid back to those who advanced it, the oldest first. */
export async function listAdvances(db: Tx, cooperative: number) {
  const { rows } = await sql<BillRow & { personName: string }>`select ${rowOf},
      p.given_name || ' ' || p.family_name as "personName"
    from purchases.standing s ${joined} join people.person p on p.id = s.advanced_by
    where s.cooperative = ${cooperative} and s.advance_left_cents > 0
    order by s.issued_on, s.bill limit 200`.execute(db);
  return rows;
}

export interface Ageing {
  readonly supplier: string;
  readonly supplierName: string;
  readonly notDueCents: Cents;
  readonly to30Cents: Cents;
  readonly to60Cents: Cents;
  readonly laterCents: Cents;
  readonly creditCents: Cents;
  readonly leftCents: Cents;
}

/** What is owed to each supplier, by how long it has been due; credit notes apart; the largest first. */
export async function readAgeing(db: Tx, cooperative: number, today: CivilDate): Promise<Ageing[]> {
  const { rows } = await sql<Ageing>`
    select s.supplier, f.name as "supplierName",
      coalesce(sum(s.left_cents) filter (where s.kind = 'invoice' and (s.due_on is null
        or s.due_on >= ${today}::date)), 0)::bigint as "notDueCents",
      coalesce(sum(s.left_cents) filter (where s.kind = 'invoice' and s.due_on < ${today}::date
        and s.due_on >= ${today}::date - 30), 0)::bigint as "to30Cents",
      coalesce(sum(s.left_cents) filter (where s.kind = 'invoice' and s.due_on < ${today}::date - 30
        and s.due_on >= ${today}::date - 60), 0)::bigint as "to60Cents",
      coalesce(sum(s.left_cents) filter (where s.kind = 'invoice' and s.due_on < ${today}::date - 60),
        0)::bigint as "laterCents",
      coalesce(sum(s.left_cents) filter (where s.kind = 'credit'), 0)::bigint as "creditCents",
      sum(s.left_cents)::bigint as "leftCents"
    from purchases.standing s
      join purchases.supplier f on f.cooperative = s.cooperative and f.id = s.supplier
    where s.cooperative = ${cooperative} and s.bucket in ('open', 'credit')
    group by s.supplier, f.name order by sum(s.left_cents) desc, f.name limit 200`.execute(db);
  return rows;
}

/** Credit notes of which something is left, of one supplier. */
export async function listCreditsOf(db: Tx, cooperative: number, supplier: string): Promise<BillRow[]> {
  const { rows } = await sql<BillRow>`select ${rowOf} from purchases.standing s ${joined}
    where s.cooperative = ${cooperative} and s.supplier = ${supplier} and s.bucket = 'credit'
    order by s.issued_on, s.bill limit 50`.execute(db);
  return rows;
}

export interface Glance {
  readonly drafts: number;
  readonly refused: number;
  readonly asked: number;
  readonly toApprove: number;
  readonly overdue: number;
  readonly overdueCents: Cents;
  readonly dueSoon: number;
  readonly dueSoonCents: Cents;
}

/** Counts for one person; `checks`: the activities whose bills they approve, null for all. */
export async function readGlance(
  db: Tx,
  cooperative: number,
  { person, checks, today }: { person: string; checks: readonly string[] | null; today: CivilDate },
): Promise<Glance> {
  const { rows } = await sql<Glance>`
    select (count(*) filter (where s.bucket = 'draft' and s.typed_by = ${person}))::int as drafts,
      (count(*) filter (where s.bucket = 'refused' and s.typed_by = ${person}))::int as refused,
      (count(*) filter (where s.bucket = 'asked' and s.typed_by = ${person}))::int as asked,
      (count(*) filter (where s.bucket in ('submitted', 'asked') and s.typed_by <> ${person}
        and (${checks === null} or s.activity = any(${checks ?? []}::uuid[]))))::int as "toApprove",
      (count(*) filter (where s.bucket = 'open' and s.due_on < ${today}::date))::int as overdue,
      coalesce(sum(s.left_cents) filter (where s.bucket = 'open' and s.due_on < ${today}::date), 0)::bigint
        as "overdueCents",
      (count(*) filter (where s.bucket = 'open'
        and s.due_on between ${today}::date and ${today}::date + 7))::int as "dueSoon",
      coalesce(sum(s.left_cents) filter (where s.bucket = 'open'
        and s.due_on between ${today}::date and ${today}::date + 7), 0)::bigint as "dueSoonCents"
    from purchases.standing s where s.cooperative = ${cooperative}
      and s.bucket in ('draft', 'refused', 'submitted', 'asked', 'open')`.execute(db);
  return rows[0] as Glance;
}
