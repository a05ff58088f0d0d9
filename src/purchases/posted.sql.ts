import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Moved, Payment } from "./bill.entry.ts";
import type { Figured, VatPart } from "./figures.ts";

export async function insertValidation(
  { db, cooperative, now, actor }: Scene,
  v: { bill: string; number: string; postedOn: CivilDate; entry: string; figured: Figured },
): Promise<void> {
  const { owedCents, advancedCents, reducingCents, parts } = v.figured;
  await sql`insert into purchases.validation (cooperative, bill, number, posted_on, owed_cents,
      advanced_cents, reducing_cents, entry, validated_at, validated_by)
    values (${cooperative}, ${v.bill}, ${v.number}, ${v.postedOn}, ${owedCents}, ${advancedCents},
      ${reducingCents}, ${v.entry}, ${now}, ${actor.person})`.execute(db);
  const rows = parts.map((part, i) => ({ ...part, position: i + 1, cents: String(part.cents) }));
  await sql`insert into purchases.bill_vat (cooperative, bill, position, side, account, waiting, cents)
    select ${cooperative}::int, ${v.bill}::uuid, p.* from json_to_recordset(${JSON.stringify(rows)}) as p
      (position smallint, side text, account text, waiting text, cents bigint)`.execute(db);
}

export async function insertCancellation(
  { db, cooperative, now, actor }: Scene,
  c: { bill: string; reason: string; entry: string },
): Promise<void> {
  await sql`insert into purchases.cancellation (cooperative, bill, reason, entry, cancelled_at, cancelled_by)
    values (${cooperative}, ${c.bill}, ${c.reason}, ${c.entry}, ${now}, ${actor.person})`.execute(db);
}

export async function readCancellation(db: Tx, cooperative: number, bill: string) {
  const { rows } = await sql<{ reason: string; entry: string; cancelledAt: Date }>`select reason, entry,
      cancelled_at as "cancelledAt" from purchases.cancellation
    where cooperative = ${cooperative} and bill = ${bill}`.execute(db);
  return rows[0] ?? null;
}

/** A VAT part of a bill, with what left its waiting account by payments that stand. */
export interface StandingVat extends VatPart {
  readonly bill: string;
  readonly position: number;
  readonly movedCents: Cents;
}

export async function listVat(db: Tx, cooperative: number, bills: readonly string[]): Promise<StandingVat[]> {
  const { rows } = await sql<StandingVat>`
    select v.bill, v.position::int as position, v.side, v.account, v.waiting, v.cents,
      coalesce((select sum(m.cents) from purchases.moved_vat m where m.cooperative = v.cooperative
        and m.bill = v.bill and m.position = v.position and not exists (select from
          purchases.payment_reversal r where r.cooperative = m.cooperative
            and r.payment = m.payment)), 0)::bigint
        as "movedCents"
    from purchases.bill_vat v where v.cooperative = ${cooperative} and v.bill = any(${bills}::uuid[])
    order by v.bill, v.position`.execute(db);
  return rows;
}

export interface KeptPayment extends Payment {
  readonly supplier: string;
  readonly person: string | null;
  readonly amountCents: Cents;
  readonly entry: string | null;
}

type KeptPart = { bill: string; amountCents: Cents; position: number | null; moved: readonly Moved[] };

export async function insertPayment(
  { db, cooperative, now, actor }: Scene,
  { parts, ...p }: KeptPayment & { parts: readonly KeptPart[] },
): Promise<void> {
  await sql`insert into purchases.payment (cooperative, id, kind, supplier, person, paid_on, method,
      reference, amount_cents, entry, paid_at, paid_by)
    values (${cooperative}, ${p.id}, ${p.kind}, ${p.supplier}, ${p.person}, ${p.paidOn}, ${p.method},
      ${p.reference}, ${p.amountCents}, ${p.entry}, ${now}, ${actor.person})`.execute(db);
  const rows = parts.map(({ bill, position, amountCents }) => ({
    ...{ bill, position, amount: String(amountCents) },
  }));
  await sql`insert into purchases.payment_part (cooperative, payment, bill, position, amount_cents)
    select ${cooperative}::int, ${p.id}::uuid, x.bill, x.position, x.amount
    from json_to_recordset(${JSON.stringify(rows)})
      as x (bill uuid, position smallint, amount bigint)`.execute(db);
  const moved = parts.flatMap(({ bill, moved: of }) =>
    of.map(({ position, cents }) => ({ bill, position, cents: String(cents) })),
  );
  await sql`insert into purchases.moved_vat (cooperative, payment, bill, position, cents)
    select ${cooperative}::int, ${p.id}::uuid, x.bill, x.position, x.cents
    from json_to_recordset(${JSON.stringify(moved)})
      as x (bill uuid, position smallint, cents bigint)`.execute(db);
}

export interface PaymentRow extends KeptPayment {
  readonly bill: string;
  readonly partCents: Cents;
  readonly position: number | null;
  readonly reversedOn: CivilDate | null;
  readonly reason: string | null;
  /** How many bills it settles. */
  readonly bills: number;
  /** Of a credit note set against an invoice: the other of the two. */
  readonly other: string | null;
  readonly otherReference: string | null;
}

const payment = sql`select p.id, p.kind, p.supplier, p.person, p.paid_on as "paidOn", p.method, p.reference,
    p.amount_cents as "amountCents", p.entry, x.bill, x.amount_cents as "partCents",
    x.position::int as position, r.reversed_on as "reversedOn", r.reason,
    (select count(*)::int from purchases.payment_part y where y.cooperative = p.cooperative
      and y.payment = p.id) as bills, o.bill as other, o.reference as "otherReference"
  from purchases.payment_part x
    join purchases.payment p on p.cooperative = x.cooperative and p.id = x.payment
    left join purchases.payment_reversal r on r.cooperative = p.cooperative and r.payment = p.id
    left join lateral (select y.bill, b.reference from purchases.payment_part y
        join purchases.bill b on b.cooperative = y.cooperative and b.id = y.bill
      where p.kind = 'credit' and y.cooperative = x.cooperative and y.payment = x.payment
        and y.bill <> x.bill limit 1) o on true`;

/** What was paid of these bills, the oldest first, those reversed among them. */
export async function listPayments(db: Tx, cooperative: number, bills: readonly string[]) {
  const { rows } = await sql<PaymentRow>`${payment} where x.cooperative = ${cooperative}
    and x.bill = any(${bills}::uuid[]) order by p.paid_at, p.id, x.bill limit 1000`.execute(db);
  return rows;
}

/** One payment, a row for each of its bills. */
export async function readPayment(db: Tx, cooperative: number, id: string): Promise<PaymentRow[]> {
  const { rows } = await sql<PaymentRow>`${payment} where p.cooperative = ${cooperative} and p.id = ${id}
    order by x.position, x.bill`.execute(db);
  return rows;
}

export async function insertPaymentReversal(
  { db, cooperative, now, actor }: Scene,
  r: { payment: string; on: CivilDate; reason: string; entry: string | null },
): Promise<void> {
  await sql`insert into purchases.payment_reversal (cooperative, payment, reversed_on, reason, entry,
      reversed_at, reversed_by)
    values (${cooperative}, ${r.payment}, ${r.on}, ${r.reason}, ${r.entry}, ${now},
      ${actor.person})`.execute(db);
}
