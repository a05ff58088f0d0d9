import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Group {
  readonly id: string;
  readonly name: string;
}

/** The groups of a cooperative, with how many activities each holds on a day. */
export async function listGroups(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<(Group & { activities: number })[]> {
  const { rows } = await sql<Group & { activities: number }>`
    select g.id, g.name, (select count(*)::int from statements.group_member m
      where m.cooperative = g.cooperative and m.activity_group = g.id
        and m.since <= ${on} and (m.until is null or m.until >= ${on})) as activities
    from statements.activity_group g where g.cooperative = ${cooperative}
    order by g.name limit 200`.execute(db);
  return rows;
}

export async function readGroup(db: Tx, cooperative: number, id: string): Promise<Group | null> {
  const { rows } = await sql<Group>`select id, name from statements.activity_group
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit: what enters a group and leaves it does so one after the other. */
export async function lockGroup(db: Tx, cooperative: number, id: string): Promise<Group | null> {
  const { rows } = await sql<Group>`select id, name from statements.activity_group
    where cooperative = ${cooperative} and id = ${id} for no key update`.execute(db);
  return rows[0] ?? null;
}

/** Another group of that name, whatever its capitals. */
export async function findNamesake(
  db: Tx,
  cooperative: number,
  { id, name }: { id: string | null; name: string },
): Promise<boolean> {
  const { rows } = await sql`select from statements.activity_group where cooperative = ${cooperative}
    and lower(name) = lower(${name}) and id is distinct from ${id}`.execute(db);
  return rows.length > 0;
}

export async function putGroup({ db, cooperative, now, actor }: Scene, g: Group): Promise<void> {
  await sql`insert into statements.activity_group (cooperative, id, name, set_at, set_by)
    values (${cooperative}, ${g.id}, ${g.name}, ${now}, ${actor.person})
    on conflict (cooperative, id) do update set name = excluded.name`.execute(db);
}

export interface Stay {
  readonly activity: string;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}

/** The stays of activities in a group that touch a day or come after it. */
export async function listStaysFrom(
  db: Tx,
  cooperative: number,
  q: { group: string; activities: readonly string[]; from: CivilDate },
): Promise<Stay[]> {
  const { rows } = await sql<Stay>`select activity, since, until from statements.group_member
    where cooperative = ${cooperative} and activity_group = ${q.group}
      and activity = any(${[...q.activities]}::uuid[]) and (until is null or until >= ${q.from})
    order by since`.execute(db);
  return rows;
}

export async function insertStays(
  { db, cooperative, now, actor }: Scene,
  { group, activities, since }: { group: string; activities: readonly string[]; since: CivilDate },
): Promise<void> {
  await sql`insert into statements.group_member
      (cooperative, activity_group, activity, since, set_at, set_by)
    select ${cooperative}, ${group}, a, ${since}, ${now}, ${actor.person}
    from unnest(${[...activities]}::uuid[]) as a`.execute(db);
}

export async function endGroupStay(
  { db, cooperative }: Scene,
  s: { group: string; activity: string; since: CivilDate; until: CivilDate },
): Promise<void> {
  await sql`update statements.group_member set until = ${s.until}
    where cooperative = ${cooperative} and activity_group = ${s.group} and activity = ${s.activity}
      and since = ${s.since}`.execute(db);
}
