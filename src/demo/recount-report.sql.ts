import { sql } from "kysely";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** Somebody a convention supported, counted from the rows themselves: nothing of the report's own reading. */
export interface Recounted {
  readonly gender: string;
  readonly age: number | null;
  readonly postcode: string | null;
  readonly qpv: string;
  readonly frr: string;
  readonly benefit: string | null;
  readonly benefitEnds: string | null;
  readonly entered: string;
  readonly left: string | null;
  readonly reached: boolean;
  readonly status: string;
  readonly minutes: number;
}

/** What the files, contracts, hours and assignments say of each person that a convention supported. */
export async function recountPeople(db: Db, cooperative: number, convention: string): Promise<Recounted[]> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const value = (field: string) => sql`(select v.value from dossiers.value v
      join dossiers.change c on c.cooperative = v.cooperative and c.id = v.change
      where c.person = e.person and v.field = ${field} and c.since <= e.entered
      order by c.since desc, c.recorded_at desc limit 1)`;
    const { rows } = await sql<Recounted>`
      with e as (select person, min(since) as entered,
          case when count(until) = count(*) then max(until) end as left from funding.assignment
        where convention = ${convention} group by person)
      select coalesce(${value("gender")}, 'unknown') as gender,
        date_part('year', age(e.entered, (${value("birth-date")})::date))::int as age,
        ${value("postcode")} as postcode,
        coalesce(${value("qpv")}, 'unknown') as qpv, coalesce(${value("frr")}, 'unknown') as frr,
        ${value("benefit")} as benefit, ${value("benefit-ends")} as "benefitEnds",
        e.entered, e.left,
        exists (select from funding.outcome o
          where o.convention = ${convention} and o.person = e.person) as reached,
        coalesce((select case
            when exists (select from contracts.association x where x.person = e.person
              and e.entered between x.since and coalesce(x.until, 'infinity'))
              and k.kind = 'cesa' then 'associate'
            else k.kind end
          from contracts.standing k where k.person = e.person
            and e.entered between k.since and coalesce(k.until, 'infinity')), 'none') as status,
        (select coalesce(sum(extract(epoch from h.ends_at - h.starts_at) / 60), 0)::int
          from funding.hours h join funding.hours_member m on m.hours = h.id
          where h.convention = ${convention} and m.member = e.person
            and not exists (select from funding.hours_withdrawal w where w.hours = h.id)) as minutes
      from e`.execute(tx);
    return rows;
  });
}

/** Minutes, outcomes and signed sheets of a convention, from the rows themselves. */
export async function recountTotals(db: Db, cooperative: number, convention: string) {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<{ minutes: number; outcomes: number; lines: number; sheets: number }>`
      select coalesce(sum(h.minutes), 0)::int as minutes, count(*)::int as lines,
        (select count(*)::int from funding.outcome where convention = ${convention}) as outcomes,
        (select count(*)::int from funding.month_closing) as sheets
      from funding.hours h where h.convention = ${convention}
        and not exists (select from funding.hours_withdrawal w where w.hours = h.id)`.execute(tx);
    return rows[0];
  });
}

/** What the participants of a European convention answered, counted from the rows themselves. */
export async function recountAnswers(db: Db, cooperative: number, convention: string) {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, cooperative, null);
    const { rows } = await sql<Record<string, string | boolean | null>>`
      select e.job, e.education, e.household, e.disability, x.situation, x.qualification, a.until as left
      from funding.assignment a
        left join lateral (select * from funding.entry_answers t
          where t.convention = a.convention and t.person = a.person order by number desc limit 1) e on true
        left join lateral (select * from funding.exit_answers t
          where t.convention = a.convention and t.person = a.person order by number desc limit 1) x on true
      where a.convention = ${convention}`.execute(tx);
    return rows;
  });
}
