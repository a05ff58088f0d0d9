import { sql } from "kysely";
import { addMonths, type CivilDate, firstOfMonth } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export const groupings = ["stage", "quarter", "adviser"] as const;
export type Grouping = (typeof groupings)[number];

/** A group of entrepreneurs; its label is null for those who are in none. */
export interface Cohort {
  readonly label: string | null;
  readonly people: number;
  /** Of their turnovers over twelve whole months, the one in the middle. */
  readonly medianCents: bigint;
  readonly totalCents: bigint;
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

const labels = {
  stage: sql`stage`,
  quarter: sql`to_char(entered, 'YYYY "T"Q')`,
  adviser: sql`adviser`,
} as const;
const orders = { stage: sql`min(rank)`, quarter: sql`1`, adviser: sql`1` } as const;

/**
 * Everyone who runs an activity today, in groups: by stage, by the quarter in which they came in, by adviser;
 * of one adviser, or of the whole cooperative.
 */
export async function listCohorts(
  db: Tx,
  cooperative: number,
  q: { by: Grouping; adviser: string | null; today: CivilDate },
): Promise<Cohort[]> {
  const month = firstOfMonth(q.today);
  const { rows } = await sql<Cohort>`
    with runs as (select m.person, a.id, a.adviser from activities.activity a
        join activities.membership m on m.cooperative = a.cooperative and m.activity = a.id
          and m.since <= ${q.today} and (m.until is null or m.until >= ${q.today})
      where a.cooperative = ${cooperative} and (${q.adviser}::uuid is null or a.adviser = ${q.adviser})
        and not exists (select from activities.closing c where c.cooperative = a.cooperative
          and c.activity = a.id)),
    who as (select person, min(adviser::text)::uuid as adviser from runs group by person),
    earned as (select r.person, sum(k.credit_cents - k.debit_cents) as turnover from runs r
        join ledger.activity_month k on k.cooperative = ${cooperative} and k.activity = r.id
          and k.account like '70%' and not k.opening and k.month >= ${addMonths(month, -12)}::date
          and k.month < ${month}::date
      group by r.person),
    one as (select w.person, p.given_name || ' ' || p.family_name as name, p.family_name,
        coalesce(e.turnover, 0)::bigint as turnover, g.name as stage, g.position as rank,
        v.given_name || ' ' || v.family_name as adviser,
        (select min(m.since) from activities.membership m where m.cooperative = ${cooperative}
          and m.person = w.person) as entered
      from who w join people.person p on p.id = w.person
        left join people.person v on v.id = w.adviser
        left join earned e on e.person = w.person
        left join journeys.stay t on t.cooperative = ${cooperative} and t.person = w.person
          and t.since <= ${q.today} and (t.until is null or t.until >= ${q.today})
        left join journeys.stage g on g.cooperative = t.cooperative and g.id = t.stage)
    select ${labels[q.by]} as label, count(*)::int as people,
      percentile_disc(0.5) within group (order by turnover) as "medianCents",
      sum(turnover)::bigint as "totalCents",
      jsonb_agg(jsonb_build_object('id', person, 'name', name) order by family_name, name) as names
    from one group by 1 order by ${orders[q.by]} nulls last`.execute(db);
  return rows;
}
