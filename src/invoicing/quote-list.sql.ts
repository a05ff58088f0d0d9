import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { QuoteState } from "./quote-state.ts";

export interface QuoteRow {
  readonly id: string;
  readonly state: QuoteState;
  readonly number: string | null;
  readonly title: string;
  readonly customer: string;
  readonly customerName: string;
  readonly activity: string;
  readonly activityName: string;
  readonly sentOn: CivilDate | null;
  readonly validUntil: CivilDate | null;
  readonly grossCents: bigint;
}

export const quoteSorts = ["date", "customer", "valid", "gross"] as const;

export interface QuoteFilter {
  /** Null: of all activities. */
  readonly activities: readonly string[] | null;
  readonly customer: string | null;
  readonly state: QuoteState | null;
  readonly search: string;
  readonly sort: { readonly key: (typeof quoteSorts)[number]; readonly direction: "asc" | "desc" };
  readonly today: CivilDate;
  readonly limit: number;
  readonly offset: number;
}

/** States are those of `quoteStateOf`, said once more in SQL to filter. */
const quotes = (cooperative: number, today: CivilDate) => sql`
  select d.id, q.number, d.title, d.customer, c.name as "customerName", d.activity,
    a.name as "activityName", q.sent_on as "sentOn", coalesce(q.valid_until, d.valid_until) as "validUntil",
    d.gross_cents as "grossCents",
    case when q.number is null then 'draft'
      when exists (select from invoicing.document i where i.cooperative = d.cooperative and i.origin = d.id)
        then 'invoiced'
      when o.outcome is not null then o.outcome
      when q.valid_until < ${today} then 'lapsed' else 'sent' end as state
  from invoicing.document d
    join invoicing.customer c on c.cooperative = d.cooperative and c.id = d.customer
    join activities.activity a on a.cooperative = d.cooperative and a.id = d.activity
    left join invoicing.quote_sending q on q.cooperative = d.cooperative and q.document = d.id
    left join invoicing.quote_outcome o on o.cooperative = d.cooperative and o.document = d.id
  where d.cooperative = ${cooperative} and d.kind = 'quote'`;

const columns = {
  date: sql`q."sentOn"`,
  customer: sql`foundation.plain(q."customerName")`,
  valid: sql`q."validUntil"`,
  gross: sql`q."grossCents"`,
} as const;

/** A page of quotes, drafts before the newest; with the count and the sum of everything the filter keeps. */
export async function listQuoteRows(db: Tx, cooperative: number, f: QuoteFilter) {
  const like = `%${f.search}%`;
  const order =
    f.sort.direction === "asc"
      ? sql`${columns[f.sort.key]} asc nulls last`
      : sql`${columns[f.sort.key]} desc nulls first`;
  const { rows } = await sql<QuoteRow & { total: bigint; grossSum: bigint }>`
    select q.*, count(*) over () as total, (sum("grossCents") over ())::bigint as "grossSum"
    from (${quotes(cooperative, f.today)}
      and (${f.activities}::uuid[] is null or d.activity = any(${f.activities}::uuid[]))
      and (${f.customer}::uuid is null or d.customer = ${f.customer}::uuid)
      and (${f.search} = '' or q.number ilike ${like} or d.title ilike ${like}
        or foundation.plain(c.name) like foundation.plain(${like}))) q
    where ${f.state}::text is null or q.state = ${f.state}
    order by ${order}, q.number desc nulls first, q.id desc limit ${f.limit} offset ${f.offset}`.execute(db);
  const first = rows[0];
  return {
    rows: rows as QuoteRow[],
    total: Number(first?.total ?? 0),
    grossCents: first?.grossSum ?? 0n,
  };
}
