import { type RawBuilder, sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { InvoiceState } from "./invoice.ts";

export interface InvoiceRow {
  readonly id: string;
  readonly kind: "invoice" | "credit";
  readonly state: InvoiceState;
  readonly number: string | null;
  readonly customer: string;
  readonly customerName: string;
  readonly activity: string;
  readonly activityName: string;
  readonly issuedOn: CivilDate | null;
  readonly dueOn: CivilDate | null;
  readonly grossCents: bigint;
  readonly dueCents: bigint;
}

export const invoiceSorts = ["date", "customer", "due", "gross", "left"] as const;

export interface InvoiceFilter {
  /** Null: of all activities. */
  readonly activities: readonly string[] | null;
  readonly customer: string | null;
  readonly state: InvoiceState | null;
  readonly search: string;
  /** Due between two days, both included; null: whenever. */
  readonly due: { readonly from: CivilDate; readonly to: CivilDate } | null;
  readonly sort: { readonly key: (typeof invoiceSorts)[number]; readonly direction: "asc" | "desc" };
  readonly today: CivilDate;
  readonly limit: number;
  readonly offset: number;
}

interface Sums {
  readonly total: bigint;
  readonly grossCents: bigint;
  readonly dueCents: bigint;
}

/** The states that the day alone tells apart are kept as one: « open ». */
const bucketOf = (state: InvoiceState) =>
  state === "due" || state === "partly-paid" || state === "overdue" ? "open" : state;

/** Those of `stateOf`, said once more in SQL. */
const stateOn = (today: CivilDate) => sql`case when s.bucket <> 'open' then s.bucket
  when s.due_on < ${today} then 'overdue' when s.paid_cents > 0 then 'partly-paid' else 'due' end`;

/** Only what is asked for stands in the statement, so that the planner takes the index that fits. */
function conditions(cooperative: number, f: InvoiceFilter) {
  const like = `%${f.search}%`;
  const open = f.state && bucketOf(f.state) === "open";
  const asked: (RawBuilder<unknown> | false | null)[] = [
    sql`s.cooperative = ${cooperative}`,
    f.activities?.length === 1
      ? sql`s.activity = ${f.activities[0]}::uuid`
      : f.activities && sql`s.activity = any(${f.activities}::uuid[])`,
    f.customer !== null && sql`s.customer = ${f.customer}::uuid`,
    f.state && sql`s.bucket = ${sql.lit(bucketOf(f.state))}`,
    !!open && sql`${stateOn(f.today)} = ${f.state}`,
    f.due !== null && sql`s.due_on between ${f.due.from} and ${f.due.to}`,
    f.search !== "" &&
      sql`(s.number ilike ${like} or s.customer in (select c.id from invoicing.customer c
        where c.cooperative = ${cooperative} and foundation.plain(c.name) like foundation.plain(${like})))`,
  ];
  const kept = asked.filter((each): each is RawBuilder<unknown> => !!each);
  return sql.join(kept, sql` and `);
}

/** The sums that are kept where they say what is asked; else those of the rows, which are then few. */
async function readSums(db: Tx, cooperative: number, f: InvoiceFilter): Promise<Sums> {
  const bucket = f.state && bucketOf(f.state);
  const kept = f.customer === null && f.search === "" && f.due === null && bucket !== "open";
  const from = kept
    ? sql`select coalesce(sum(t.documents), 0)::bigint as total,
        coalesce(sum(t.gross_cents), 0)::bigint as "grossCents",
        coalesce(sum(t.due_cents), 0)::bigint as "dueCents"
      from invoicing.tally t where t.cooperative = ${cooperative}
        and (${f.activities}::uuid[] is null or t.activity = any(${f.activities}::uuid[]))
        and (${bucket}::text is null or t.bucket = ${bucket})`
    : sql`select count(*) as total, coalesce(sum(s.gross_cents), 0)::bigint as "grossCents",
        coalesce(sum(s.due_cents), 0)::bigint as "dueCents"
      from invoicing.standing s where ${conditions(cooperative, f)}`;
  const { rows } = await sql<Sums>`${from}`.execute(db);
  return rows[0] as Sums;
}

const sorted = {
  date: sql`s.issued_on`,
  customer: sql`(select foundation.plain(c.name) from invoicing.customer c
    where c.cooperative = s.cooperative and c.id = s.customer)`,
  due: sql`s.due_on`,
  gross: sql`s.gross_cents`,
  left: sql`s.due_cents`,
} as const;

/** Equal rows stand the newest first; from the last to the first, drafts come on top. */
const orderOf = ({ key, direction }: InvoiceFilter["sort"]) =>
  direction === "asc"
    ? sql`${sorted[key]} asc nulls last, s.number, s.document`
    : sql`${sorted[key]} desc nulls first, s.number desc, s.document desc`;

/**
 * Newest first unless asked otherwise, drafts on top, what a credit note takes away below zero; with the
 * count and the sums of everything the filter keeps.
 */
export async function listInvoiceRows(db: Tx, cooperative: number, f: InvoiceFilter) {
  const { rows } = await sql<InvoiceRow>`
    select s.document as id, s.kind, ${stateOn(f.today)} as state, s.number, s.customer,
      c.name as "customerName", s.activity, a.name as "activityName", s.issued_on as "issuedOn",
      s.due_on as "dueOn", s.gross_cents as "grossCents", s.due_cents as "dueCents"
    from (select * from invoicing.standing s where ${conditions(cooperative, f)}
        order by ${orderOf(f.sort)}
        limit ${f.limit} offset ${f.offset}) s
      join invoicing.customer c on c.cooperative = s.cooperative and c.id = s.customer
      join activities.activity a on a.cooperative = s.cooperative and a.id = s.activity
    order by ${orderOf(f.sort)}`.execute(db);
  const { total, ...sums } = await readSums(db, cooperative, f);
  return { rows, total: Number(total), ...sums };
}
