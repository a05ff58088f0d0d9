import { sql } from "kysely";
import type { Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { ProposalState } from "./proposal.sql.ts";

/** One entrepreneur in a month: what they proposed last, if anything. */
export interface PayRow {
  readonly person: string;
  readonly personName: string;
  readonly activity: string;
  readonly activityName: string;
  readonly fixedCents: Cents | null;
  readonly proposal: string | null;
  readonly grossCents: Cents | null;
  readonly netCents: Cents | null;
  readonly costCents: Cents | null;
  readonly proposedAt: Date | null;
  readonly state: ProposalState | "none";
  readonly total: bigint;
  readonly grossInAllCents: Cents;
  readonly costInAllCents: Cents;
}

export interface PayFilter {
  readonly month: Month;
  /** Null: all; else those who run one of these, or this person. */
  readonly seen: { readonly activities: readonly string[]; readonly person: string } | null;
  readonly states: readonly PayRow["state"][] | null;
  readonly search: string;
  readonly limit: number;
  readonly offset: number;
}

/**
 * Everybody who is under an employee-entrepreneur contract in a month, with what they proposed last: those
 * who wait first, then those who have proposed nothing, then by name.
 */
export async function listPayRows(db: Tx, cooperative: number, f: PayFilter): Promise<PayRow[]> {
  const like = `%${f.search}%`;
  const day = `${f.month}-01`;
  const { rows } = await sql<PayRow>`
    with employed as (select distinct on (c.person) c.person, c.id as contract,
        coalesce(p.activity, c.activity, m.activity) as activity, c.fixed_gross_cents, p.id as proposal,
        p.gross_cents, p.net_cents, p.cost_cents, p.proposed_at, coalesce(s.state, 'none') as state
      from contracts.in_force f
        join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract and c.kind = 'cesa'
        left join lateral (select * from payroll.proposal p where p.cooperative = c.cooperative
          and p.contract = c.id and p.month = ${day} order by p.closed_at desc nulls first limit 1) p on true
        left join payroll.standing s on s.cooperative = c.cooperative and s.proposal = p.id
        left join lateral (select m.activity from activities.membership m
          where m.cooperative = c.cooperative and m.person = c.person
            and m.since <= (${day}::date + interval '1 month - 1 day')::date
            and (m.until is null or m.until >= ${day}) order by m.since limit 1) m on true
      where f.cooperative = ${cooperative} and f.since <= (${day}::date + interval '1 month - 1 day')::date
        and (f.until is null or f.until >= ${day})
      order by c.person, f.since desc)
    select e.person, w.given_name || ' ' || w.family_name as "personName", e.activity,
      a.name as "activityName", e.fixed_gross_cents as "fixedCents", e.proposal,
      e.gross_cents as "grossCents", e.net_cents as "netCents", e.cost_cents as "costCents",
      e.proposed_at as "proposedAt", e.state, count(*) over () as total,
      coalesce(sum(e.gross_cents) filter (where e.state in ('proposed', 'validated')) over (), 0)::bigint
        as "grossInAllCents",
      coalesce(sum(e.cost_cents) filter (where e.state in ('proposed', 'validated')) over (), 0)::bigint
        as "costInAllCents"
    from employed e join people.person w on w.id = e.person
      join activities.activity a on a.cooperative = ${cooperative} and a.id = e.activity
    where (${f.seen === null} or e.person = ${f.seen?.person ?? null}::uuid
        or e.activity = any(${[...(f.seen?.activities ?? [])]}::uuid[]))
      and (${f.states}::text[] is null or e.state = any(${f.states}::text[]))
      and (${f.search} = '' or foundation.plain(a.name) like foundation.plain(${like})
        or foundation.plain(w.given_name || ' ' || w.family_name) like foundation.plain(${like}))
    order by case e.state when 'proposed' then 1 when 'returned' then 2 when 'withdrawn' then 3
        when 'none' then 3 else 4 end, w.family_name, w.given_name, e.person
    limit ${f.limit} offset ${f.offset}`.execute(db);
  return rows;
}

/** How many of a month wait, and how many have proposed nothing, among what one decides on. */
export async function countPays(
  db: Tx,
  cooperative: number,
  { month, activities }: { month: Month; activities: readonly string[] | null },
): Promise<{ waiting: number; waitingNext: number }> {
  const { rows } = await sql<{ waiting: number; waitingNext: number }>`/* prepared */
    select (count(*) filter (where p.month <= ${`${month}-01`}))::int as waiting,
      (count(*) filter (where p.month > ${`${month}-01`}))::int as "waitingNext"
    from payroll.proposal p join payroll.standing s on s.cooperative = p.cooperative and s.proposal = p.id
    where p.cooperative = ${cooperative} and p.closed_at is null and s.state = 'proposed'
      and (${activities === null} or p.activity = any(${[...(activities ?? [])]}::uuid[]))`.execute(db);
  return rows[0] ?? { waiting: 0, waitingNext: 0 };
}
