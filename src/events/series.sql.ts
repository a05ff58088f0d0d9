import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Event } from "./event.ts";

/** The events of a series from that one on which are not called off, by date. */
export async function listInSeries(
  db: Tx,
  cooperative: number,
  { series, startsAt }: Pick<Event, "series" | "startsAt">,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select e.id from events.event e
      join events.standing s on s.cooperative = e.cooperative and s.event = e.id
    where e.cooperative = ${cooperative} and e.series = ${series} and s.starts_at >= ${startsAt}
      and s.cancelled_at is null order by s.starts_at`.execute(db);
  return rows.map(({ id }) => id);
}

export interface Sibling {
  readonly id: string;
  readonly startsAt: Date;
  readonly published: boolean;
  readonly cancelled: boolean;
}

/** Every date of a series, the first one first. */
export async function listSiblings(db: Tx, cooperative: number, series: string): Promise<Sibling[]> {
  const { rows } = await sql<Sibling>`select e.id, s.starts_at as "startsAt",
      s.published_at is not null as published, s.cancelled_at is not null as cancelled
    from events.event e join events.standing s on s.cooperative = e.cooperative and s.event = e.id
    where e.cooperative = ${cooperative} and e.series = ${series} order by s.starts_at`.execute(db);
  return rows;
}
