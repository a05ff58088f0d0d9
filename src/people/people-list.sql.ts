import { sql } from "kysely";
import type { Role } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** `current`: holds a role on the day or will; `waiting`: of these, may not sign in yet; `past`: no more. */
export const standings = ["current", "waiting", "past"] as const;

export interface ListedPerson {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  /** Those held on the day or later; of whoever left, those they had. */
  readonly roles: readonly Role[];
  readonly since: CivilDate;
  /** Null when a role has no last day. */
  readonly until: CivilDate | null;
  readonly entered: boolean;
}

interface PeopleFilter {
  readonly search: string;
  readonly role: Role | null;
  readonly standing: (typeof standings)[number];
  readonly on: CivilDate;
  readonly limit: number;
  readonly offset: number;
}

/** Each person once, by family name, whose name or address holds the text; and how many they are in all. */
export async function listPeopleRows(
  db: Tx,
  cooperative: number,
  { search, role, standing, on, limit, offset }: PeopleFilter,
): Promise<{ rows: ListedPerson[]; total: number }> {
  const { rows } = await sql<ListedPerson & { total: number }>`
    with holder as (
      select m.person, array_agg(distinct m.role) as roles, min(m.since) as since,
        case when bool_or(m.until is null) then null else max(m.until) end as until
      from people.mandate m
      where m.cooperative = ${cooperative}
        and (${standing} = 'past' or m.until is null or m.until >= ${on}::date)
      group by m.person
      having (${role}::text is null or bool_or(m.role = ${role}))
        and (${standing} <> 'past' or bool_and(coalesce(m.until < ${on}::date, false)))
    ), listed as (
      select h.*, p.given_name, p.family_name, p.email, exists (select from auth.account a
        where a."userId" = p.id and a."providerId" = 'credential') as entered
      from holder h join people.person p on p.id = h.person
      where position(foundation.plain(${search}) in
        foundation.plain(p.given_name || ' ' || p.family_name || ' ' || p.email)) > 0
    )
    select person, given_name || ' ' || family_name as name, email, roles, since, until, entered,
      (count(*) over ())::int as total
    from listed where ${standing} <> 'waiting' or not entered
    order by family_name, given_name, person
    limit ${limit} offset ${offset}`.execute(db);
  return { rows, total: rows[0]?.total ?? 0 };
}
