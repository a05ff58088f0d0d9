import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

export const storySteps = [
  ...(["drafted", "submitted", "validated", "sent", "accepted", "refused"] as const),
  ...(["paid", "used", "reversed", "surplus", "credited", "invoiced", "taken-over"] as const),
] as const;
export type StoryStep = (typeof storySteps)[number];

/** One thing that happened to a document, and by whom; the operator and what came later are no persons. */
export interface StoryRow {
  readonly id: string;
  readonly at: Date;
  readonly who: string | null;
  readonly step: StoryStep;
  readonly cents: bigint | null;
  /** A number, a reason, what the customer answered: what the sentence names. */
  readonly detail: string | null;
  /** The entry it posted, to open. */
  readonly entry: string | null;
  /** The document that it made. */
  readonly made: string | null;
}

/** What happened to a quote, an invoice or a credit note, newest first, each from the row that says it. */
export async function readStory(db: Tx, cooperative: number, document: string): Promise<StoryRow[]> {
  const { rows } = await sql<StoryRow>`
    with told (id, at, person, step, cents, detail, entry, made) as (
      select 'd', drafted_at, drafted_by, 'drafted', null::bigint, null::text, null::uuid, null::uuid
        from invoicing.document where cooperative = ${cooperative} and id = ${document}
      union all select 's', submitted_at, submitted_by, 'submitted', null, null, null, null
        from invoicing.submission where cooperative = ${cooperative} and document = ${document}
      union all select 'v', v.validated_at, v.validated_by, 'validated', null, v.number, v.entry, null
        from invoicing.validation v where cooperative = ${cooperative} and document = ${document}
          and entry is not null
      union all select 't', taken_at, taken_by, 'taken-over', null, null, null, null
        from invoicing.takeover where cooperative = ${cooperative} and document = ${document}
      union all select 'q', sent_at, sent_by, 'sent', null, number, null, null
        from invoicing.quote_sending where cooperative = ${cooperative} and document = ${document}
      union all select 'o', recorded_at, recorded_by, outcome, null, nullif(note, ''), null, null
        from invoicing.quote_outcome where cooperative = ${cooperative} and document = ${document}
      union all select p.id::text, p.recorded_at, p.recorded_by,
          case when p.surplus is null then 'paid' else 'used' end, p.amount_cents, nullif(p.reference, ''),
          p.entry, null
        from invoicing.payment p where cooperative = ${cooperative} and document = ${document}
          and entry is not null
      union all select 'r' || p.id, r.reversed_at, r.reversed_by, 'reversed', p.amount_cents, r.reason,
          r.entry, null
        from invoicing.payment p join invoicing.payment_reversal r
          on r.cooperative = p.cooperative and r.payment = p.id
        where p.cooperative = ${cooperative} and p.document = ${document}
      union all select u.id::text, u.recorded_at, u.recorded_by, 'surplus', u.amount_cents, null, u.entry,
          null
        from invoicing.surplus u where cooperative = ${cooperative} and document = ${document}
      union all select c.id::text, coalesce(v.validated_at, c.drafted_at),
          coalesce(v.validated_by, c.drafted_by),
          case when c.kind = 'credit' then 'credited' else 'invoiced' end, c.gross_cents, v.number, null, c.id
        from invoicing.document c left join invoicing.validation v
          on v.cooperative = c.cooperative and v.document = c.id
        where c.cooperative = ${cooperative} and c.origin = ${document}
          and (c.kind <> 'credit' or v.number is not null))
    select t.id, t.at, t.step, t.cents, t.detail, t.entry, t.made,
      p.given_name || ' ' || p.family_name as who
    from told t left join people.person p on p.id = t.person
    order by t.at desc,
      array_position(array['drafted', 'submitted', 'sent', 'taken-over', 'validated'], t.step)
        desc nulls first, t.id desc
    limit 60`.execute(db);
  return rows;
}
