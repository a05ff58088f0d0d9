import { sql } from "kysely";
import type { CivilDate, Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";

/** Something that is due on a day, and where it is read. */
export interface DueItem {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly dueOn: CivilDate;
  readonly cents: Cents;
}

type Of = { activity: string };

/** Quotes that customers accepted and of which no invoice was drafted yet, by the day they were accepted. */
export async function listAccepted(db: Tx, cooperative: number, { activity }: Of): Promise<DueItem[]> {
  const { rows } = await sql<DueItem>`/* prepared */ select d.id, q.number, c.name,
      o.decided_on as "dueOn", d.gross_cents as cents
    from invoicing.document d
      join invoicing.quote_sending q on q.cooperative = d.cooperative and q.document = d.id
      join invoicing.quote_outcome o on o.cooperative = d.cooperative and o.document = d.id
        and o.outcome = 'accepted'
      join invoicing.customer c on c.cooperative = d.cooperative and c.id = d.customer
    where d.cooperative = ${cooperative} and d.activity = ${activity} and d.kind = 'quote'
      and not exists (select from invoicing.document i where i.cooperative = d.cooperative
        and i.origin = d.id)
    order by o.decided_on limit 200`.execute(db);
  return rows;
}

/** How many days late customers of an activity paid since a day, by amount; null where none paid. */
export async function readDelay(
  db: Tx,
  cooperative: number,
  { activity, since }: { activity: string; since: CivilDate },
): Promise<number | null> {
  const { rows } = await sql<{ days: number | null }>`/* prepared */
    select round(sum((p.paid_on - v.due_on) * abs(p.amount_cents))
      / nullif(sum(abs(p.amount_cents)), 0))::int as days
    from invoicing.payment p
      join invoicing.validation v on v.cooperative = p.cooperative and v.document = p.document
      join invoicing.standing s on s.cooperative = p.cooperative and s.document = p.document
    where p.cooperative = ${cooperative} and s.activity = ${activity} and p.paid_on >= ${since}
      and s.issued_on >= ${since}::date - 400
      and not exists (select from invoicing.payment_reversal r where r.cooperative = p.cooperative
        and r.payment = p.id)`.execute(db);
  return rows[0]?.days ?? null;
}

export interface ExpectedPay {
  readonly month: Month;
  readonly person: string;
  readonly name: string;
  readonly cents: Cents;
}

/** Validated pays of an activity, from a month on, at what they cost it. */
export async function listValidatedPays(
  db: Tx,
  cooperative: number,
  { activity, from }: { activity: string; from: Month },
): Promise<ExpectedPay[]> {
  const { rows } = await sql<ExpectedPay>`/* prepared */ select to_char(p.month, 'YYYY-MM') as month,
      p.person, w.given_name || ' ' || w.family_name as name, p.cost_cents as cents
    from payroll.proposal p join payroll.standing s on s.cooperative = p.cooperative and s.proposal = p.id
      join people.person w on w.id = p.person
    where p.cooperative = ${cooperative} and p.activity = ${activity} and p.month >= ${`${from}-01`}
      and s.state = 'validated'`.execute(db);
  return rows;
}
