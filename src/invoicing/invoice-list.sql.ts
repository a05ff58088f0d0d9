import { sql } from "kysely";
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

export interface InvoiceFilter {
  /** Null: of all activities. */
  readonly activities: readonly string[] | null;
  readonly customer: string | null;
  readonly state: InvoiceState | null;
  readonly search: string;
  readonly today: CivilDate;
  readonly limit: number;
  readonly offset: number;
}

/**
 * What a credit note takes away is below zero. States are those of `stateOf`, said once more in SQL to
 * filter.
 */
const invoices = (cooperative: number, today: CivilDate) => sql`
  select d.id, d.kind, v.number, d.customer, c.name as "customerName", d.activity, a.name as "activityName",
    v.issued_on as "issuedOn", v.due_on as "dueOn",
    case d.kind when 'credit' then -d.gross_cents else d.gross_cents end as "grossCents",
    coalesce(b.due_cents, 0) as "dueCents",
    case when v.number is null then case when s.document is null then 'draft' else 'submitted' end
      when d.kind = 'credit' then 'credit'
      when b.due_cents <= 0 then case when paid.cents > 0 then 'paid' else 'credited' end
      when v.due_on < ${today} then 'overdue'
      when paid.cents > 0 then 'partly-paid' else 'due' end as state
  from invoicing.document d
    join invoicing.customer c on c.cooperative = d.cooperative and c.id = d.customer
    join activities.activity a on a.cooperative = d.cooperative and a.id = d.activity
    left join invoicing.validation v on v.cooperative = d.cooperative and v.document = d.id
    left join invoicing.submission s on s.cooperative = d.cooperative and s.document = d.id
    left join invoicing.balance b on b.cooperative = d.cooperative and b.document = d.id
    left join lateral (select sum(p.amount_cents) as cents from invoicing.payment p
      where p.cooperative = d.cooperative and p.document = d.id and not exists (select from
        invoicing.payment_reversal r where r.cooperative = p.cooperative and r.payment = p.id)) paid on true
  where d.cooperative = ${cooperative} and d.kind in ('invoice', 'credit')`;

/** Newest first, drafts on top; with the count and the sums of everything the filter keeps. */
export async function listInvoiceRows(db: Tx, cooperative: number, f: InvoiceFilter) {
  const like = `%${f.search}%`;
  const { rows } = await sql<InvoiceRow & { total: bigint; grossSum: bigint; dueSum: bigint }>`
    select i.*, count(*) over () as total, (sum("grossCents") over ())::bigint as "grossSum",
      (sum("dueCents") over ())::bigint as "dueSum"
    from (${invoices(cooperative, f.today)}
      and (${f.activities}::uuid[] is null or d.activity = any(${f.activities}::uuid[]))
      and (${f.customer}::uuid is null or d.customer = ${f.customer}::uuid)
      and (${f.search} = '' or v.number ilike ${like} or foundation.plain(c.name) like
        foundation.plain(${like}))) i
    where ${f.state}::text is null or i.state = ${f.state}
    order by i."issuedOn" desc nulls first, i.number desc, i.id desc
    limit ${f.limit} offset ${f.offset}`.execute(db);
  const first = rows[0];
  return {
    rows: rows as InvoiceRow[],
    total: Number(first?.total ?? 0),
    grossCents: first?.grossSum ?? 0n,
    dueCents: first?.dueSum ?? 0n,
  };
}
