import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Nature } from "./invoice.ts";
import type { Method, PaidPart } from "./payment.ts";

export interface Payment {
  readonly id: string;
  readonly document: string;
  readonly paidOn: CivilDate;
  readonly amountCents: bigint;
  /** `earlier`: paid before the invoice was taken over; the books taken over hold its entry. */
  readonly method: Method | "earlier";
  readonly reference: string;
  readonly entry: string | null;
  readonly parts: readonly PaidPart[];
  /** The surplus it was taken from, when no money moved. */
  readonly surplus: string | null;
}

export interface StoredPayment extends Payment {
  readonly recordedAt: Date;
  readonly recordedBy: string | null;
  readonly reversedOn: CivilDate | null;
  readonly reason: string | null;
  readonly reversalEntry: string | null;
}

type RawPart = [number, Nature, string, string];
const partOf = ([vatRateBp, nature, gross, vat]: RawPart): PaidPart => ({
  vatRateBp,
  nature,
  grossCents: BigInt(gross),
  vatCents: BigInt(vat),
});

async function selectPayments(db: Tx, condition: ReturnType<typeof sql>): Promise<StoredPayment[]> {
  const { rows } = await sql<Omit<StoredPayment, "parts"> & { parts: RawPart[] }>`
    select p.id, p.document, p.paid_on as "paidOn", p.amount_cents as "amountCents", p.method, p.reference,
      p.entry, p.surplus,
      p.recorded_at as "recordedAt", p.recorded_by as "recordedBy", r.reversed_on as "reversedOn", r.reason,
      r.entry as "reversalEntry",
      (select json_agg(json_build_array(x.vat_rate_bp, x.nature, x.gross_cents::text, x.vat_cents::text))
        from invoicing.payment_part x where x.cooperative = p.cooperative and x.payment = p.id) as parts
    from invoicing.payment p
      left join invoicing.payment_reversal r on r.cooperative = p.cooperative and r.payment = p.id
    where ${condition} order by p.paid_on, p.id`.execute(db);
  return rows.map((row) => ({ ...row, parts: row.parts.map(partOf) }));
}

export const listPayments = (db: Tx, cooperative: number, documents: readonly string[]) =>
  selectPayments(db, sql`p.cooperative = ${cooperative} and p.document = any(${documents}::uuid[])`);

export async function readPayment(db: Tx, cooperative: number, id: string): Promise<StoredPayment | null> {
  const [found] = await selectPayments(db, sql`p.cooperative = ${cooperative} and p.id = ${id}`);
  return found ?? null;
}

export async function insertPayments(
  db: Tx,
  cooperative: number,
  payments: readonly Payment[],
  recorded: { now: Date; by: string | null },
): Promise<void> {
  const col = <T>(pick: (p: Payment) => T) => payments.map(pick);
  await sql`insert into invoicing.payment (cooperative, id, document, paid_on, amount_cents, method,
    reference, entry, surplus,
      recorded_at, recorded_by)
    select ${cooperative}::int, p.*, ${recorded.now}::timestamptz, ${recorded.by}::uuid from unnest(
      ${col((p) => p.id)}::uuid[], ${col((p) => p.document)}::uuid[], ${col((p) => p.paidOn)}::date[],
      ${col((p) => String(p.amountCents))}::bigint[], ${col((p) => p.method)}::text[],
      ${col((p) => p.reference)}::text[], ${col((p) => p.entry)}::uuid[],
      ${col((p) => p.surplus)}::uuid[]) as p`.execute(db);
  const parts = payments.flatMap((p) => p.parts.map((part) => ({ ...part, payment: p.id })));
  const of = <T>(pick: (p: (typeof parts)[number]) => T) => parts.map(pick);
  await sql`insert into invoicing.payment_part (cooperative, payment, vat_rate_bp, nature, gross_cents,
    vat_cents)
    select ${cooperative}::int, x.* from unnest(${of((x) => x.payment)}::uuid[], ${of(
      (x) => x.vatRateBp,
    )}::int[],
      ${of((x) => x.nature)}::text[], ${of((x) => String(x.grossCents))}::bigint[],
      ${of((x) => String(x.vatCents))}::bigint[]) as x`.execute(db);
}

export async function insertPaymentReversal(
  db: Tx,
  cooperative: number,
  r: { payment: string; on: CivilDate; reason: string; entry: string; now: Date; by: string | null },
): Promise<void> {
  await sql`insert into invoicing.payment_reversal (cooperative, payment, reversed_on, reason, entry,
    reversed_at,
      reversed_by)
    values (${cooperative}, ${r.payment}, ${r.on}, ${r.reason}, ${r.entry}, ${r.now}, ${r.by})`.execute(db);
}
