import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Method } from "./payment.ts";

/** What a customer paid above what was due, and where it stands on their account: one line of an entry. */
export interface Surplus {
  readonly id: string;
  readonly customer: string;
  readonly document: string;
  readonly payment: string | null;
  readonly receivedOn: CivilDate;
  readonly amountCents: bigint;
  readonly method: Method;
  readonly reference: string;
  readonly entry: string;
  readonly position: number;
}

export interface StoredSurplus extends Surplus {
  /** What may still be set against an invoice or given back. */
  readonly leftCents: bigint;
  readonly number: string;
}

async function selectSurpluses(db: Tx, condition: ReturnType<typeof sql>): Promise<StoredSurplus[]> {
  const { rows } = await sql<StoredSurplus>`
    select s.id, s.customer, s.document, s.payment, s.received_on as "receivedOn",
      s.amount_cents as "amountCents", s.method, s.reference, s.entry, s.position::int as position,
      invoicing.surplus_left(s.cooperative, s.id) as "leftCents", v.number
    from invoicing.surplus s
      join invoicing.validation v on v.cooperative = s.cooperative and v.document = s.document
    where ${condition} order by s.received_on, s.id`.execute(db);
  return rows;
}

/** The surpluses that came in for an invoice. */
export const listSurplusesOf = (db: Tx, cooperative: number, document: string) =>
  selectSurpluses(db, sql`s.cooperative = ${cooperative} and s.document = ${document}`);

/** What is at a customer's credit today, oldest first. */
export const listCredits = (db: Tx, cooperative: number, customer: string) =>
  selectSurpluses(
    db,
    sql`s.cooperative = ${cooperative} and s.customer = ${customer}
      and invoicing.surplus_left(s.cooperative, s.id) > 0`,
  );

export async function readSurplus(db: Tx, cooperative: number, id: string): Promise<StoredSurplus | null> {
  const [found] = await selectSurpluses(db, sql`s.cooperative = ${cooperative} and s.id = ${id}`);
  return found ?? null;
}

export async function readSurplusOfPayment(
  db: Tx,
  cooperative: number,
  payment: string,
): Promise<StoredSurplus | null> {
  const [found] = await selectSurpluses(db, sql`s.cooperative = ${cooperative} and s.payment = ${payment}`);
  return found ?? null;
}

interface Recorded {
  readonly now: Date;
  readonly by: string | null;
}

export async function insertSurplus(db: Tx, cooperative: number, s: Surplus, on: Recorded): Promise<void> {
  await sql`insert into invoicing.surplus (cooperative, id, customer, document, payment, received_on,
      amount_cents, method, reference, entry, position, recorded_at, recorded_by)
    values (${cooperative}, ${s.id}, ${s.customer}, ${s.document}, ${s.payment}, ${s.receivedOn},
      ${s.amountCents}, ${s.method}, ${s.reference}, ${s.entry}, ${s.position}, ${on.now},
      ${on.by})`.execute(db);
}

export interface Repayment {
  readonly id: string;
  readonly surplus: string;
  readonly repaidOn: CivilDate;
  readonly amountCents: bigint;
  readonly method: Method;
  readonly reference: string;
  readonly entry: string;
}

export async function insertRepayment(
  db: Tx,
  cooperative: number,
  r: Repayment,
  on: Recorded,
): Promise<void> {
  await sql`insert into invoicing.surplus_repayment (cooperative, id, surplus, repaid_on, amount_cents,
      method, reference, entry, recorded_at, recorded_by)
    values (${cooperative}, ${r.id}, ${r.surplus}, ${r.repaidOn}, ${r.amountCents}, ${r.method},
      ${r.reference}, ${r.entry}, ${on.now}, ${on.by})`.execute(db);
}

/**
 * The lines of the customer's account that a surplus is made of: the one it came in by, those that used it
 * or gave it back, and those that undid a use. A use begins with the line that takes from the credit.
 */
export async function listSurplusLines(
  db: Tx,
  cooperative: number,
  surplus: string,
): Promise<{ entry: string; position: number }[]> {
  const { rows } = await sql<{ entry: string; position: number }>`
    select entry, position::int as position from invoicing.surplus
      where cooperative = ${cooperative} and id = ${surplus}
    union all select entry, 1 from invoicing.payment
      where cooperative = ${cooperative} and surplus = ${surplus}
    union all select r.entry, 1 from invoicing.payment_reversal r
      join invoicing.payment p on p.cooperative = r.cooperative and p.id = r.payment
      where p.cooperative = ${cooperative} and p.surplus = ${surplus}
    union all select entry, 1 from invoicing.surplus_repayment
      where cooperative = ${cooperative} and surplus = ${surplus}`.execute(db);
  return rows;
}
