import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** An issued invoice, credit note or quote of an activity, and its paper where one was made already. */
export interface IssuedPaper {
  readonly document: string;
  readonly kind: "invoice" | "credit" | "quote";
  readonly number: string;
  readonly issuedAt: Date;
  readonly takenOver: boolean;
  readonly paper: string | null;
}

/** Every document that an activity issued, the earliest first. */
export async function listIssuedOf(db: Tx, cooperative: number, activity: string): Promise<IssuedPaper[]> {
  const { rows } = await sql<IssuedPaper>`
    select d.id as document, d.kind, coalesce(v.number, q.number) as number,
      coalesce(v.validated_at, q.sent_at) as "issuedAt", t.document is not null as "takenOver", k.paper
    from invoicing.document d
      left join invoicing.validation v on v.cooperative = d.cooperative and v.document = d.id
      left join invoicing.quote_sending q on q.cooperative = d.cooperative and q.document = d.id
      left join invoicing.takeover t on t.cooperative = d.cooperative and t.document = d.id
      left join invoicing.kept_paper k on k.cooperative = d.cooperative and k.document = d.id
    where d.cooperative = ${cooperative} and d.activity = ${activity}
      and (v.document is not null or q.document is not null)
    order by "issuedAt", d.id`.execute(db);
  return rows;
}

export interface UnpaidInvoice {
  readonly document: string;
  readonly number: string;
  readonly activity: string;
  readonly customerName: string;
  readonly dueOn: CivilDate;
  readonly dueCents: bigint;
}

/** What customers of these activities still owe, the longest due first. */
export async function listUnpaidOf(
  db: Tx,
  cooperative: number,
  activities: readonly string[],
): Promise<UnpaidInvoice[]> {
  const { rows } = await sql<UnpaidInvoice>`
    select s.document, s.number, s.activity, c.name as "customerName", s.due_on as "dueOn",
      s.due_cents as "dueCents"
    from invoicing.standing s
      join invoicing.customer c on c.cooperative = s.cooperative and c.id = s.customer
    where s.cooperative = ${cooperative} and s.activity = any(${[...activities]}::uuid[])
      and s.bucket = 'open' order by s.due_on, s.number`.execute(db);
  return rows;
}
