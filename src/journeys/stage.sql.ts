import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Stage {
  readonly id: string;
  readonly name: string;
  /** How many people are at it today. */
  readonly people: number;
}

/** The stages of the cooperative, in its order, those retired left out. */
export async function listStages(db: Tx, cooperative: number): Promise<Stage[]> {
  const { rows } = await sql<Stage>`select s.id, s.name, (select count(*)::int from journeys.stay t
      where t.cooperative = s.cooperative and t.stage = s.id and t.until is null) as people
    from journeys.stage s where s.cooperative = ${cooperative} and s.retired_at is null
    order by s.position, s.name`.execute(db);
  return rows;
}

/** Every stage there ever was, in the order of the cooperative: what named one keeps its name. */
export async function listEveryStage(
  db: Tx,
  cooperative: number,
): Promise<{ id: string; name: string; retired: boolean }[]> {
  const { rows } = await sql<{ id: string; name: string; retired: boolean }>`
    select id, name, retired_at is not null as retired from journeys.stage
    where cooperative = ${cooperative} order by position, name`.execute(db);
  return rows;
}

/** The stages as they now are, in this order; one that is not among them is retired. */
export async function putStages(
  { db, cooperative, now, actor }: Scene,
  stages: readonly { id: string; name: string }[],
): Promise<void> {
  const ids = stages.map(({ id }) => id);
  await sql`update journeys.stage set retired_at = ${now}, retired_by = ${actor.person}
    where cooperative = ${cooperative} and retired_at is null and id <> all(${ids}::uuid[])`.execute(db);
  for (const [position, { id, name }] of stages.entries())
    await sql`insert into journeys.stage (cooperative, id, name, position, set_at, set_by)
      values (${cooperative}, ${id}, ${name}, ${position}, ${now}, ${actor.person})
      on conflict (cooperative, id) do update set name = excluded.name, position = excluded.position,
        set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
}

/** A stay at a stage; `until` is its last day. */
export interface Stay {
  readonly stage: string;
  readonly name: string;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}

/** Where somebody was, the latest first; the stays are held until commit. */
export async function lockStays(db: Tx, cooperative: number, person: string): Promise<Stay[]> {
  const { rows } = await sql<Stay>`select t.stage, s.name, t.since, t.until from journeys.stay t
      join journeys.stage s on s.cooperative = t.cooperative and s.id = t.stage
    where t.cooperative = ${cooperative} and t.person = ${person} order by t.since desc
    for update of t`.execute(db);
  return rows;
}

export async function listStays(db: Tx, cooperative: number, person: string): Promise<Stay[]> {
  const { rows } = await sql<Stay>`select t.stage, s.name, t.since, t.until from journeys.stay t
      join journeys.stage s on s.cooperative = t.cooperative and s.id = t.stage
    where t.cooperative = ${cooperative} and t.person = ${person} order by t.since desc`.execute(db);
  return rows;
}

export async function insertStay(
  { db, cooperative, now, actor }: Scene,
  s: { person: string; stage: string; since: CivilDate },
): Promise<void> {
  await sql`insert into journeys.stay (cooperative, person, stage, since, said_at, said_by)
    values (${cooperative}, ${s.person}, ${s.stage}, ${s.since}, ${now}, ${actor.person})`.execute(db);
}

/** Ends the stay that is open with that day. */
export async function endOpenStay(
  db: Tx,
  cooperative: number,
  person: string,
  until: CivilDate,
): Promise<void> {
  await sql`update journeys.stay set until = ${until} where cooperative = ${cooperative}
    and person = ${person} and until is null`.execute(db);
}
