import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** An invoice, credit note or quote of an amount, or the invoice that a payment of it settled. */
export interface OfAmount {
  readonly document: string;
  readonly kind: "invoice" | "credit" | "quote" | "payment";
  readonly number: string | null;
  readonly customerName: string;
  readonly date: CivilDate | null;
}

/** What comes to that amount with tax, or was paid in it, of those activities (null: all), newest first. */
export async function findOfAmount(
  db: Tx,
  cooperative: number,
  q: { cents: bigint; activities: readonly string[] | null; limit: number },
): Promise<OfAmount[]> {
  const own = (column: ReturnType<typeof sql>) =>
    q.activities ? sql`and ${column} = any(${[...q.activities]}::uuid[])` : sql``;
  const { rows } = await sql<OfAmount>`
    select f.document, f.kind, f.number, c.name as "customerName", f.date from (
      select s.document, s.kind, s.number, s.customer, s.issued_on as date from invoicing.standing s
      where s.cooperative = ${cooperative} and s.gross_cents in (${q.cents}, -${q.cents}::bigint)
        ${own(sql`s.activity`)}
      union all
      select p.document, 'payment', s.number, s.customer, p.paid_on from invoicing.payment p
        join invoicing.standing s on s.cooperative = p.cooperative and s.document = p.document
      where p.cooperative = ${cooperative} and p.amount_cents in (${q.cents}, -${q.cents}::bigint)
        ${own(sql`s.activity`)}) f
      join invoicing.customer c on c.cooperative = ${cooperative} and c.id = f.customer
    order by f.date desc nulls first, f.document limit ${q.limit}`.execute(db);
  return rows;
}
