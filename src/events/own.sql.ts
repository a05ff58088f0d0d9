import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Seating } from "./registration.ts";

/** Where a person stands at several events. */
export async function seatingsOf(
  db: Tx,
  cooperative: number,
  person: string,
  events: readonly string[],
): Promise<Map<string, Seating>> {
  const { rows } = await sql<{ event: string; seating: Seating }>`select r.event,
      case when r.confirmed_at is not null then 'confirmed' when r.offered_at is not null then 'offered'
        when r.held_until is not null then 'held' else 'waiting' end as seating
    from events.registration r where r.cooperative = ${cooperative} and r.person = ${person}
      and r.ended_at is null and r.instead_of is null and r.event = any(${[...events]}::uuid[])`.execute(db);
  return new Map(rows.map(({ event, seating }) => [event, seating]));
}

export interface Duty {
  readonly event: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly seating: Seating | "host";
  readonly until: Date | null;
}

/** What a person has to come: offers to answer first, then the events they host or have a seat at. */
export async function listDuties(
  db: Tx,
  cooperative: number,
  person: string,
  { now, until }: { now: Date; until: Date },
): Promise<Duty[]> {
  const { rows } = await sql<Duty>`select d.* from (
    select e.id as event, e.title, s.starts_at as "startsAt", r.held_until as until,
      case when r.confirmed_at is not null then 'confirmed' when r.offered_at is not null then 'offered'
        else 'waiting' end as seating
    from events.registration r
      join events.event e on e.cooperative = r.cooperative and e.id = r.event
      join events.standing s on s.cooperative = e.cooperative and s.event = e.id
    where r.cooperative = ${cooperative} and r.person = ${person} and r.ended_at is null
      and s.cancelled_at is null and s.postponed_why is null and s.ends_at > ${now}
      and (r.offered_at is not null and r.held_until > ${now} or r.confirmed_at is not null
        and s.starts_at < ${until})
    union all
    select e.id, e.title, s.starts_at, null, 'host'
    from events.host h
      join events.event e on e.cooperative = h.cooperative and e.id = h.event
      join events.standing s on s.cooperative = e.cooperative and s.event = e.id
    where h.cooperative = ${cooperative} and h.person = ${person} and s.published_at is not null
      and s.cancelled_at is null and s.postponed_why is null and s.ends_at > ${now}
      and s.starts_at < ${until}) d
    order by d.seating <> 'offered', d."startsAt", d.event limit 6`.execute(db);
  return rows;
}
