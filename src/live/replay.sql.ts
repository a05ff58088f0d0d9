import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** The film that stands in the place of an event; null while none does. */
export async function readReplay(db: Tx, cooperative: number, event: string): Promise<string | null> {
  const { rows } = await sql<{ film: string }>`select film from live.replay
    where cooperative = ${cooperative} and event = ${event}`.execute(db);
  return rows[0]?.film ?? null;
}

/** Whether a film is the replay of some event. */
export async function isReplay(db: Tx, cooperative: number, film: string): Promise<boolean> {
  const { rows } = await sql`select from live.replay
    where cooperative = ${cooperative} and film = ${film}`.execute(db);
  return rows.length > 0;
}

export async function insertReplay(
  { db, cooperative, now, actor }: Scene,
  event: string,
  film: string,
): Promise<void> {
  await sql`insert into live.replay (cooperative, event, film, set_at, set_by)
    values (${cooperative}, ${event}, ${film}, ${now}, ${actor.person})`.execute(db);
}

export async function deleteReplay({ db, cooperative }: Scene, event: string): Promise<void> {
  await sql`delete from live.replay where cooperative = ${cooperative} and event = ${event}`.execute(db);
}

/** What was asked and answered, in the order in which it was taken up: how the film and its text know it. */
export async function listTaken(
  db: Tx,
  cooperative: number,
  event: string,
): Promise<{ text: string; said: string; takenAt: Date | null }[]> {
  const { rows } = await sql<{ text: string; said: string; takenAt: Date | null }>`select q.text, s.said,
      (select min(m.set_at) from live.mark m where m.cooperative = q.cooperative
        and m.question = q.id and m.state = 'current') as "takenAt"
    from live.question q join live.standing s on s.cooperative = q.cooperative and s.question = q.id
    where q.cooperative = ${cooperative} and q.event = ${event} and s.state in ('answered', 'current')
    order by 3, q.asked_at limit 200`.execute(db);
  return rows;
}

export interface ShownReplay {
  readonly event: string;
  readonly title: string;
  /** The members who had a seat, or hosted it. */
  readonly people: readonly string[];
  readonly film: string;
  /** Guests may see it too. */
  readonly forAll: boolean;
}

/** The replays that members may see since an instant. */
export async function listShownSince(
  db: Tx,
  cooperative: number,
  { since, now }: { since: Date; now: Date },
): Promise<ShownReplay[]> {
  const { rows } = await sql<ShownReplay>`select e.id as event, e.title, l.film,
      s.scope = 'public' as "forAll", array(
      select r.person from events.registration r where r.cooperative = e.cooperative and r.event = e.id
        and r.person is not null and r.confirmed_at is not null and r.ended_at is null
      union select h.person from events.host h where h.cooperative = e.cooperative
        and h.event = e.id) as people
    from live.replay l
      join events.event e on e.cooperative = l.cooperative and e.id = l.event
      join channel.standing s on s.cooperative = l.cooperative and s.film = l.film
    where l.cooperative = ${cooperative} and s.playable and not s.removed
      and s.scope in ('members', 'network', 'public') and greatest(s.starts_at, l.set_at) > ${since}
      and s.starts_at <= ${now} order by e.id limit 200`.execute(db);
  return rows;
}

/** The event that a film stands in the place of. */
export async function findEventOfFilm(db: Tx, cooperative: number, film: string): Promise<string | null> {
  const { rows } = await sql<{ event: string }>`select event from live.replay
    where cooperative = ${cooperative} and film = ${film}`.execute(db);
  return rows[0]?.event ?? null;
}
