import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";

export interface Glance {
  readonly unsent: number;
  readonly asked: number;
  readonly toCheck: number;
  readonly toRepay: number;
  readonly leftCents: Cents;
}

/** Counts for one person; `checks`: the activities whose reports they check, null for all. */
export async function readGlance(
  db: Tx,
  cooperative: number,
  { person, checks }: { person: string; checks: readonly string[] | null },
): Promise<Glance> {
  const { rows } = await sql<Glance>`
    with open as (select s.state, s.left_cents, r.person, (${checks === null}
          or r.activity = any(${checks ?? []}::uuid[])) as checked
      from expenses.report r join expenses.standing s on s.cooperative = r.cooperative and s.report = r.id
      where r.cooperative = ${cooperative} and s.state in ('submitted', 'asked', 'validated'))
    select (select count(*)::int from expenses.expense e where e.cooperative = ${cooperative}
        and e.person = ${person} and not exists (select from expenses.report_line l
          where l.cooperative = e.cooperative and l.expense = e.id and l.released_at is null)) as unsent,
      (count(*) filter (where state = 'asked' and person = ${person}))::int as asked,
      (count(*) filter (where state <> 'validated' and checked and person <> ${person}))::int as "toCheck",
      (count(*) filter (where state = 'validated'))::int as "toRepay",
      coalesce(sum(left_cents) filter (where state = 'validated'), 0)::bigint as "leftCents"
    from open`.execute(db);
  return rows[0] as Glance;
}
