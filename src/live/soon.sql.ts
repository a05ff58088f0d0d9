import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

export interface Soon {
  readonly event: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The events in whose room a person is expected between two instants: they host or have a seat. */
export async function listSoon(
  db: Tx,
  cooperative: number,
  person: string,
  { now, until }: { now: Date; until: Date },
): Promise<Soon[]> {
  const { rows } = await sql<Soon>`select e.id as event, e.title, s.starts_at as "startsAt",
      s.ends_at as "endsAt"
    from (select r.event from events.registration r where r.cooperative = ${cooperative}
        and r.person = ${person} and r.ended_at is null and r.confirmed_at is not null
      union select h.event from events.host h where h.cooperative = ${cooperative}
        and h.person = ${person}) x
      join events.event e on e.cooperative = ${cooperative} and e.id = x.event
      join events.standing s on s.cooperative = e.cooperative and s.event = e.id
    where s.published_at is not null and s.cancelled_at is null and s.postponed_why is null
      and s.starts_at < ${until} and s.ends_at > ${now}
    order by s.starts_at, e.id limit 3`.execute(db);
  return rows;
}
