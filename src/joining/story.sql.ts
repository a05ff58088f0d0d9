import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

export type HappeningKind =
  | "came"
  | "applied"
  | "registered"
  | "left"
  | "came-to-meeting"
  | "missed-meeting"
  | "charged"
  | "uncharged"
  | "interview-planned"
  | "interviewed"
  | "decided"
  | "withdrew"
  | "admitted";

export interface Happening {
  readonly at: Date;
  readonly what: HappeningKind;
  /** Who did it; null for the candidate on their page. */
  readonly who: string | null;
  /** The meeting, the adviser, the outcome. */
  readonly of: string | null;
}

/** What happened to a candidate, newest first, each from the row that says so. */
export async function listStory(db: Tx, cooperative: number, candidate: string): Promise<Happening[]> {
  const { rows } = await sql<Happening>`
    with happening (at, what, by, of) as (
      select came_at, 'came', recorded_by, null from joining.candidate
        where cooperative = ${cooperative} and id = ${candidate}
      union all select applied_at, 'applied', applied_by, null from joining.application
        where cooperative = ${cooperative} and candidate = ${candidate}
      union all select r.registered_at, 'registered', r.registered_by, m.title
        from joining.registration r
          join joining.meeting m on m.cooperative = r.cooperative and m.id = r.meeting
        where r.cooperative = ${cooperative} and r.candidate = ${candidate}
      union all select r.ended_at, 'left', r.ended_by, m.title
        from joining.registration r
          join joining.meeting m on m.cooperative = r.cooperative and m.id = r.meeting
        where r.cooperative = ${cooperative} and r.candidate = ${candidate} and r.ended_at is not null
      union all select t.said_at, case when t.came then 'came-to-meeting' else 'missed-meeting' end,
          t.said_by, m.title
        from joining.attendance t
          join joining.registration r on r.cooperative = t.cooperative and r.id = t.registration
          join joining.meeting m on m.cooperative = r.cooperative and m.id = r.meeting
        where t.cooperative = ${cooperative} and r.candidate = ${candidate}
      union all select c.given_at, case when c.adviser is null then 'uncharged' else 'charged' end,
          c.given_by, p.given_name || ' ' || p.family_name
        from joining.charge c left join people.person p on p.id = c.adviser
        where c.cooperative = ${cooperative} and c.candidate = ${candidate}
      union all select i.planned_at, 'interview-planned', i.planned_by, p.given_name || ' ' || p.family_name
        from joining.interview i join people.person p on p.id = i.interviewer
        where i.cooperative = ${cooperative} and i.candidate = ${candidate}
      union all select recorded_at, 'interviewed', recorded_by, null from joining.finding
        where cooperative = ${cooperative} and candidate = ${candidate}
      union all select decided_at, 'decided', decided_by, outcome from joining.decision
        where cooperative = ${cooperative} and candidate = ${candidate}
      union all select withdrawn_at, 'withdrew', withdrawn_by, null from joining.withdrawal
        where cooperative = ${cooperative} and candidate = ${candidate}
      union all select admitted_at, 'admitted', admitted_by, null from joining.admission
        where cooperative = ${cooperative} and candidate = ${candidate}
    )
    select h.at, h.what, p.given_name || ' ' || p.family_name as who, h.of
    from happening h left join people.person p on p.id = h.by
    order by h.at desc, h.what in ('came', 'applied'), h.what = 'came' limit 100`.execute(db);
  return rows;
}
