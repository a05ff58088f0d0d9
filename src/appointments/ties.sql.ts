import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** An activity that a person runs on a day, and who follows it. */
export interface Tie {
  readonly person: string;
  readonly name: string;
  readonly activity: string;
  readonly activityName: string;
  readonly adviser: string | null;
}

const tie = sql`select m.person, p.given_name || ' ' || p.family_name as name, a.id as activity,
    a.name as "activityName", a.adviser
  from activities.membership m
    join activities.activity a on a.cooperative = m.cooperative and a.id = m.activity
    join people.person p on p.id = m.person`;

/** The activities of a person on a day. */
export async function listTiesOf(db: Tx, cooperative: number, person: string, on: CivilDate): Promise<Tie[]> {
  const { rows } = await sql<Tie>`${tie} where m.cooperative = ${cooperative} and m.person = ${person}
    and m.since <= ${on} and (m.until is null or m.until >= ${on}) order by a.name`.execute(db);
  return rows;
}

/** Those whom a person follows on a day. */
export async function listFollowed(
  db: Tx,
  cooperative: number,
  adviser: string,
  on: CivilDate,
): Promise<Tie[]> {
  const { rows } = await sql<Tie>`${tie} where m.cooperative = ${cooperative} and a.adviser = ${adviser}
    and m.since <= ${on} and (m.until is null or m.until >= ${on}) order by 2, a.name`.execute(db);
  return rows;
}

/** The name of somebody of the house; null for anybody else. */
export async function readName(db: Tx, cooperative: number, person: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select p.given_name || ' ' || p.family_name as name
    from people.person p where p.id = ${person} and exists (select from people.mandate m
      where m.cooperative = ${cooperative} and m.person = p.id)`.execute(db);
  return rows[0]?.name ?? null;
}
