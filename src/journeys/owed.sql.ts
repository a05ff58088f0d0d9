import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { counts, type InterviewYear, type YearAsked, yearEnd, yearStart } from "./interview-year.sql.ts";

export interface Owed extends InterviewYear {
  readonly person: string;
  readonly name: string;
  readonly adviser: string;
}

/**
 * Who is under a CESA for a whole year, with each of their advisers, and had fewer interviews shared in
 * it than asked; quick words left out (R1.03).
 */
export async function listOwed(
  db: Tx,
  cooperative: number,
  { asked, ...year }: YearAsked & { asked: number },
): Promise<Owed[]> {
  const today: CivilDate = year.today;
  const { rows } = await sql<Owed>`
    with under as (select s.person, s.since, s.until, ${yearStart(year, sql`s.since`)} as start
        from contracts.standing s
        where s.cooperative = ${cooperative} and s.kind = 'cesa' and s.signed_on is not null
          and s.since <= ${today} and (s.until is null or s.until >= ${today}))
    select distinct u.person, p.given_name || ' ' || p.family_name as name, a.adviser, i.held,
      u.start as "from", ${yearEnd(sql`u.start`)} as "to"
    from under u
      join people.person p on p.id = u.person
      join activities.membership m on m.cooperative = ${cooperative} and m.person = u.person
        and m.since <= ${today} and (m.until is null or m.until >= ${today})
      join activities.activity a on a.cooperative = m.cooperative and a.id = m.activity
        and a.adviser <> u.person
      cross join lateral (select count(*)::int as held from journeys.interview i
        where i.cooperative = ${cooperative} and i.person = u.person
          and i.held_on between u.start and ${today} and ${counts}) i
    where u.since <= u.start and (u.until is null or u.until >= ${yearEnd(sql`u.start`)})
      and i.held < ${asked}
    order by name, u.person`.execute(db);
  return rows;
}
