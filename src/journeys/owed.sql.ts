import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface Owed {
  readonly person: string;
  readonly name: string;
  readonly adviser: string;
  readonly held: number;
}

/**
 * Who is under a CESA since the year began, with each of their advisers, and had fewer interviews shared this
 * year than asked; quick words left out (R1.03).
 */
export async function listOwed(
  db: Tx,
  cooperative: number,
  { today, asked }: { today: CivilDate; asked: number },
): Promise<Owed[]> {
  const year = `${today.slice(0, 4)}-01-01`;
  const { rows } = await sql<Owed>`
    select distinct s.person, p.given_name || ' ' || p.family_name as name, a.adviser, i.held
    from contracts.standing s
      join people.person p on p.id = s.person
      join activities.membership m on m.cooperative = s.cooperative and m.person = s.person
        and m.since <= ${today} and (m.until is null or m.until >= ${today})
      join activities.activity a on a.cooperative = m.cooperative and a.id = m.activity
        and a.adviser <> s.person
      cross join lateral (select count(*)::int as held from journeys.interview i
        where i.cooperative = s.cooperative and i.person = s.person and i.kind <> 'quick'
          and i.held_on between ${year} and ${today} and exists (select from journeys.interview_version v
            where v.cooperative = i.cooperative and v.interview = i.id)) i
    where s.cooperative = ${cooperative} and s.kind = 'cesa' and s.signed_on is not null
      and s.since <= ${year} and (s.until is null or s.until >= ${today}) and i.held < ${asked}
    order by name, s.person`.execute(db);
  return rows;
}
