import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { type Presence, silenceMs } from "./room.ts";

const columns = sql`id, room, person, name, host, state, seen_at as "seenAt"`;

/** Whoever is at the door or within and gave a sign within the last minute, in the order they came. */
export async function listPresences(
  db: Tx,
  cooperative: number,
  room: string,
  now: Date,
): Promise<Presence[]> {
  const since = new Date(now.getTime() - silenceMs);
  const { rows } = await sql<Presence>`select ${columns} from video.presence
    where cooperative = ${cooperative} and room = ${room} and seen_at > ${since}
      and state in ('waiting', 'in') order by came_at, id`.execute(db);
  return rows;
}

export async function readPresence(db: Tx, cooperative: number, id: string): Promise<Presence | null> {
  const { rows } = await sql<Presence>`select ${columns} from video.presence
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Whose key this is. */
export async function findPresence(db: Tx, cooperative: number, hash: string): Promise<Presence | null> {
  const { rows } = await sql<Presence>`select ${columns} from video.presence
    where cooperative = ${cooperative} and hash = ${hash}`.execute(db);
  return rows[0] ?? null;
}

/** Whether a person was let into a room once. */
export async function wasWithin(db: Tx, cooperative: number, room: string, person: string): Promise<boolean> {
  const { rows } = await sql<{ was: boolean }>`select exists (select from video.presence
    where cooperative = ${cooperative} and room = ${room} and person = ${person}
      and admitted_at is not null) as was`.execute(db);
  return rows[0]?.was === true;
}

export interface NewArrival {
  readonly id: string;
  readonly room: string;
  readonly person: string | null;
  readonly name: string;
  readonly host: boolean;
  readonly hash: string;
}

export async function insertArrival({ db, cooperative, now }: Scene, one: NewArrival): Promise<void> {
  await sql`insert into video.arrival
      (cooperative, id, room, person, name, host, hash, came_at, seen_at)
    values (${cooperative}, ${one.id}, ${one.room}, ${one.person}, ${one.name}, ${one.host}, ${one.hash},
      ${now}, ${now})`.execute(db);
}

export async function insertAdmission(
  { db, cooperative, now, actor }: Scene,
  arrival: string,
): Promise<void> {
  await sql`insert into video.admission (cooperative, arrival, admitted_at, admitted_by)
    values (${cooperative}, ${arrival}, ${now}, ${actor.person}) on conflict do nothing`.execute(db);
}

export async function insertDeparture(
  { db, cooperative, now, actor }: Scene,
  { arrival, turnedAway }: { arrival: string; turnedAway: boolean },
): Promise<void> {
  await sql`insert into video.departure (cooperative, arrival, turned_away, left_at, left_by)
    values (${cooperative}, ${arrival}, ${turnedAway}, ${now}, ${actor.person})
    on conflict do nothing`.execute(db);
}

/** The sign that a line gives while it is open; it is no act of anybody. */
export async function touchPresence(db: Tx, cooperative: number, id: string, now: Date): Promise<void> {
  await sql`update video.arrival set seen_at = greatest(seen_at, ${now})
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}
