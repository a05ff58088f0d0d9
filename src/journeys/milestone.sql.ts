import { sql } from "kysely";
import { type CivilDate, firstOfMonth } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Milestones } from "./milestones.ts";

/** What these activities did first, read from quotes, invoices, payments and the kept balances. */
export async function readMilestones(
  db: Tx,
  cooperative: number,
  activities: readonly string[],
  today: CivilDate,
): Promise<Milestones> {
  const own = sql`any(${[...activities]}::uuid[])`;
  const { rows } = await sql<Milestones>`
    select (select min(q.sent_on) from invoicing.quote_sending q
        join invoicing.document d on d.cooperative = q.cooperative and d.id = q.document
        where q.cooperative = ${cooperative} and d.activity = ${own}) as "firstQuoteOn",
      (select min(s.issued_on) from invoicing.standing s
        where s.cooperative = ${cooperative} and s.activity = ${own} and s.kind = 'invoice')
        as "firstInvoiceOn",
      (select min(p.paid_on) from invoicing.payment p
        join invoicing.document d on d.cooperative = p.cooperative and d.id = p.document
        where p.cooperative = ${cooperative} and d.activity = ${own} and p.amount_cents > 0
          and not exists (select from invoicing.payment_reversal r where r.cooperative = p.cooperative
            and r.payment = p.id)) as "firstPaymentOn",
      (select min(month) from (select k.month from ledger.activity_month k
          where k.cooperative = ${cooperative} and k.activity = ${own} and k.account >= '6'
            and not k.opening and k.month < ${firstOfMonth(today)}
          group by k.month
          having sum(k.credit_cents - k.debit_cents) filter (where k.account like '7%') > 0
            and sum(k.credit_cents - k.debit_cents) >= 0) even) as "breakEvenMonth",
      (select min(k.month) from ledger.activity_month k where k.cooperative = ${cooperative}
        and k.activity = ${own} and k.account like '641%' and not k.opening
        and k.debit_cents > k.credit_cents)
        as "firstPayMonth"`.execute(db);
  return rows[0] as Milestones;
}
