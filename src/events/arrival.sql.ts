import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Arrival, Way } from "./arrival.ts";

export interface NewArrival extends Arrival {
  readonly way: Way;
  readonly why: string;
}

/** Sent twice it is one. */
export async function insertArrivals(
  { db, cooperative, now, actor }: Scene,
  arrivals: readonly NewArrival[],
): Promise<void> {
  for (const a of arrivals)
    await sql`insert into events.arrival (cooperative, id, registration, came, at, way, why, recorded_at,
        recorded_by)
      values (${cooperative}, ${a.id}, ${a.registration}, ${a.came}, ${a.at}, ${a.way}, ${a.why}, ${now},
        ${actor.person}) on conflict (cooperative, id) do nothing`.execute(db);
}

export interface Standing {
  readonly registration: string;
  readonly came: boolean;
  readonly at: Date;
}

/** Where each stands by the last act on them: its instant, then its id, as `presentOf` has it. */
export async function listPresent(db: Tx, cooperative: number, event: string): Promise<Standing[]> {
  const { rows } = await sql<Standing>`select distinct on (a.registration) a.registration, a.came, a.at
    from events.arrival a join events.registration r on r.cooperative = a.cooperative
      and r.id = a.registration
    where a.cooperative = ${cooperative} and r.event = ${event}
    order by a.registration, a.at desc, a.id desc`.execute(db);
  return rows;
}

export interface Told {
  readonly id: string;
  readonly name: string;
  readonly came: boolean;
  readonly at: Date;
  readonly way: Way;
  readonly why: string;
  readonly by: string | null;
}

/** What was noted at the door, the latest first: who came, who was taken back and why. */
export async function listArrivals(db: Tx, cooperative: number, event: string): Promise<Told[]> {
  const { rows } = await sql<Told>`select a.id, a.came, a.at, a.way, a.why,
      coalesce(p.given_name || ' ' || p.family_name, g.given_name || ' ' || g.family_name, '–') as name,
      b.given_name || ' ' || b.family_name as by
    from events.arrival a
      join events.registration r on r.cooperative = a.cooperative and r.id = a.registration
      left join people.person p on p.id = r.person
      left join events.guest g on g.cooperative = r.cooperative and g.id = r.guest
      left join people.person b on b.id = a.recorded_by
    where a.cooperative = ${cooperative} and r.event = ${event}
    order by a.at desc, a.id desc limit 300`.execute(db);
  return rows;
}
