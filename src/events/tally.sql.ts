import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** How one event went, for whoever adds several up. */
export interface Tally {
  readonly event: string;
  /** Seats given, and people who came: by the door, or by their signature. */
  readonly registered: number;
  readonly came: number;
  /** By the sealed sheets, corrections included; 0 where there is none. */
  readonly sealedMinutes: number;
  /** How many answered what they thought, and the sum of their scores (1 to 5). */
  readonly answers: number;
  readonly scores: number;
}

const registrations = (cooperative: number, events: readonly string[]) => sql`select r.event, r.seats, r.id,
    coalesce(r.person, r.guest) as who,
    coalesce((select a.came from events.arrival a where a.cooperative = r.cooperative
        and a.registration = r.id order by a.at desc, a.id desc limit 1), false)
      or exists (select from events.signature s where s.cooperative = r.cooperative
        and s.registration = r.id) as came
  from events.registration r where r.cooperative = ${cooperative} and r.event = any(${[...events]}::uuid[])
    and r.confirmed_at is not null and r.ended_at is null`;

/** How each of these events went. */
export async function listTallies(db: Tx, cooperative: number, events: readonly string[]): Promise<Tally[]> {
  const { rows } = await sql<Tally>`with r as (${registrations(cooperative, events)})
    select e.id as event, coalesce(n.registered, 0)::int as registered, coalesce(n.came, 0)::int as came,
      coalesce(m.minutes, 0)::int as "sealedMinutes", coalesce(f.answers, 0)::int as answers,
      coalesce(f.scores, 0)::int as scores
    from events.event e
      left join lateral (select sum(r.seats) as registered, count(*) filter (where r.came) as came
        from r where r.event = e.id) n on true
      left join lateral (select count(*) as answers, sum(f.score) as scores from events.feedback f
        where f.cooperative = e.cooperative and f.event = e.id) f on true
      left join lateral (select sum(coalesce((select c.minutes from events.correction c
            where c.cooperative = s.cooperative and c.half_day = s.half_day
              and c.registration = s.registration order by c.number desc limit 1), s.minutes)) as minutes
        from events.half_day h
          join events.seal k on k.cooperative = h.cooperative and k.half_day = h.id
          join events.signature s on s.cooperative = h.cooperative and s.half_day = h.id
        where h.cooperative = e.cooperative and h.event = e.id) m on true
    where e.cooperative = ${cooperative} and e.id = any(${[...events]}::uuid[])`.execute(db);
  return rows;
}

/** How many different people are registered to any of these events, and came to any. */
export async function countPeople(
  db: Tx,
  cooperative: number,
  events: readonly string[],
): Promise<{ registered: number; came: number }> {
  const { rows } = await sql<{ registered: number; came: number }>`
    with r as (${registrations(cooperative, events)})
    select count(distinct r.who)::int as registered,
      (count(distinct r.who) filter (where r.came))::int as came from r`.execute(db);
  return rows[0] ?? { registered: 0, came: 0 };
}
