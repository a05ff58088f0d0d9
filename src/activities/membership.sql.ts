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
