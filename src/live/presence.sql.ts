import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Self } from "./find-hall.ts";

/** A line that gave no sign for so long is held to be gone. */
const silenceMs = 60_000;
const since = (now: Date) => new Date(now.getTime() - silenceMs);

export interface Here {
  readonly name: string;
  readonly host: boolean;
}

/** Who has the page of an event open, each once, hosts first: two hundred at most. */
export async function listHere(db: Tx, cooperative: number, event: string, now: Date): Promise<Here[]> {
  const { rows } = await sql<Here>`select distinct on (h.host, h.name, h.who) h.name, h.host
    from (select coalesce(l.person, l.guest) as who,
        coalesce(p.given_name || ' ' || p.family_name, g.given_name || ' ' || g.family_name, '–') as name,
        exists (select from events.host o where o.cooperative = l.cooperative and o.event = l.event
          and o.person = l.person) as host
      from live.presence l
        left join people.person p on p.id = l.person
        left join events.guest g on g.cooperative = l.cooperative and g.id = l.guest
      where l.cooperative = ${cooperative} and l.event = ${event} and l.seen_at > ${since(now)}) h
    order by h.host desc, h.name, h.who limit 200`.execute(db);
  return rows;
}

/** A line opens; those of the same event that fell silent are swept away. */
export async function insertPresence(
  db: Tx,
  cooperative: number,
  { id, event, now, ...self }: Self & { id: string; event: string; now: Date },
): Promise<void> {
  await sql`delete from live.presence where cooperative = ${cooperative} and event = ${event}
    and seen_at <= ${since(now)}`.execute(db);
  await sql`insert into live.presence (cooperative, id, event, person, guest, came_at, seen_at)
    values (${cooperative}, ${id}, ${event}, ${self.person}, ${self.guest}, ${now}, ${now})`.execute(db);
}

export async function touchPresence(db: Tx, cooperative: number, id: string, now: Date): Promise<void> {
  await sql`update live.presence set seen_at = ${now}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function deletePresence(db: Tx, cooperative: number, id: string): Promise<void> {
  await sql`delete from live.presence where cooperative = ${cooperative} and id = ${id}`.execute(db);
}
