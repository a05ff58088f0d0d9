import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** A stay in an activity; `until` is its last day. */
export interface Stay {
  readonly person: string;
  readonly name: string;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}

/** The stays that hold on a day or begin later: a person has one at a time. */
export async function listStaysFrom(
  db: Tx,
  cooperative: number,
  activity: string,
  from: CivilDate,
): Promise<Stay[]> {
  const { rows } = await sql<Stay>`
    select m.person, m.since, m.until, p.given_name || ' ' || p.family_name as name
    from activities.membership m join people.person p on p.id = m.person
    where m.cooperative = ${cooperative} and m.activity = ${activity}
      and (m.until is null or m.until >= ${from}) order by name`.execute(db);
  return rows;
}

/** The open stay of a person, locked; null where they have none. */
export async function lockStay(
  db: Tx,
  cooperative: number,
  activity: string,
  person: string,
): Promise<Pick<Stay, "since"> | null> {
  const { rows } = await sql<Pick<Stay, "since">>`select since from activities.membership
    where cooperative = ${cooperative} and activity = ${activity} and person = ${person} and until is null
    for update`.execute(db);
  return rows[0] ?? null;
}

export async function endStay(
  db: Tx,
  cooperative: number,
  stay: { activity: string; person: string; until: CivilDate },
): Promise<void> {
  await sql`update activities.membership set until = ${stay.until} where cooperative = ${cooperative}
    and activity = ${stay.activity} and person = ${stay.person} and until is null`.execute(db);
}

/** A stay of a person, with its activity: who else runs it from that day on, and whether it is closed. */
export interface StayOf {
  readonly activity: string;
  readonly name: string;
  readonly adviser: string | null;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
  readonly closedOn: CivilDate | null;
  readonly others: number;
}

/** The stays of a person that hold on a day or later. */
export async function listStaysOf(
  db: Tx,
  cooperative: number,
  person: string,
  on: CivilDate,
): Promise<StayOf[]> {
  const { rows } = await sql<StayOf>`
    select m.activity, a.name, a.adviser, m.since, m.until, c.closed_on as "closedOn",
      (select count(distinct o.person)::int from activities.membership o
        where o.cooperative = m.cooperative and o.activity = m.activity and o.person <> m.person
          and (o.until is null or o.until > ${on})) as others
    from activities.membership m
      join activities.activity a on a.cooperative = m.cooperative and a.id = m.activity
      left join activities.closing c on c.cooperative = m.cooperative and c.activity = m.activity
    where m.cooperative = ${cooperative} and m.person = ${person} and (m.until is null or m.until >= ${on})
    order by a.name, m.since`.execute(db);
  return rows;
}
