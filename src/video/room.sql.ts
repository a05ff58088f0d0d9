import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Room } from "./room.ts";

const columns = sql`r.id, r.title, r.starts_at as "startsAt", r.ends_at as "endsAt",
  exists (select from video.closing c where c.cooperative = r.cooperative and c.room = r.id) as closed`;

export async function readRoom(db: Tx, cooperative: number, id: string): Promise<Room | null> {
  const { rows } = await sql<Room>`select ${columns} from video.room r
    where r.cooperative = ${cooperative} and r.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit: of two who would be the last to enter, one waits for the other. */
export async function lockRoom(db: Tx, cooperative: number, id: string): Promise<Room | null> {
  const { rows } = await sql<Room>`select ${columns} from video.room r
    where r.cooperative = ${cooperative} and r.id = ${id} for update`.execute(db);
  return rows[0] ?? null;
}

export interface NewRoom {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Opens the room, or gives it its new hours where it is there, open again if it was closed. */
export async function putRoom(
  { db, cooperative, now, actor }: Scene,
  { id, title, startsAt, endsAt }: NewRoom,
): Promise<void> {
  await sql`insert into video.room (cooperative, id, title, starts_at, ends_at, set_at, set_by)
    values (${cooperative}, ${id}, ${title}, ${startsAt}, ${endsAt}, ${now}, ${actor.person})
    on conflict (cooperative, id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
      set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
  await sql`delete from video.closing where cooperative = ${cooperative} and room = ${id}`.execute(db);
}

export async function insertInvited(
  { db, cooperative }: Scene,
  room: string,
  people: readonly { person: string; host: boolean }[],
): Promise<void> {
  await sql`insert into video.invited (cooperative, room, person, host)
    select ${cooperative}, ${room}, i.person, i.host
    from unnest(${people.map(({ person }) => person)}::uuid[],
      ${people.map(({ host }) => host)}::boolean[]) as i(person, host)
    on conflict do nothing`.execute(db);
}

/** Somebody is no longer invited. */
export async function deleteInvited({ db, cooperative }: Scene, room: string, person: string): Promise<void> {
  await sql`delete from video.invited where cooperative = ${cooperative} and room = ${room}
    and person = ${person}`.execute(db);
}

/** Closes the room; where there is none nothing happens. */
export async function insertClosing({ db, cooperative, now, actor }: Scene, room: string): Promise<void> {
  await sql`insert into video.closing (cooperative, room, closed_at, closed_by)
    select cooperative, id, ${now}, ${actor.person} from video.room
    where cooperative = ${cooperative} and id = ${room} on conflict do nothing`.execute(db);
}

export interface Invited {
  readonly person: string;
  readonly name: string;
  readonly host: boolean;
}

export async function listInvited(db: Tx, cooperative: number, room: string): Promise<Invited[]> {
  const { rows } = await sql<Invited>`select i.person, p.given_name || ' ' || p.family_name as name, i.host
    from video.invited i join people.person p on p.id = i.person
    where i.cooperative = ${cooperative} and i.room = ${room} order by i.host desc, 2`.execute(db);
  return rows;
}

/** The rooms to which a person is invited and that are not over, the next first; fifty at most. */
export async function listRoomsOf(
  db: Tx,
  cooperative: number,
  person: string,
  after: Date,
): Promise<(Room & { host: boolean })[]> {
  const { rows } = await sql<Room & { host: boolean }>`select ${columns}, i.host
    from video.invited i join video.room r on r.cooperative = i.cooperative and r.id = i.room
    where i.cooperative = ${cooperative} and i.person = ${person} and r.ends_at > ${after}
      and not exists (select from video.closing c where c.cooperative = r.cooperative and c.room = r.id)
    order by r.starts_at, r.id limit 50`.execute(db);
  return rows;
}

export async function readGuestLink(
  db: Tx,
  cooperative: number,
  room: string,
): Promise<{ madeAt: Date } | null> {
  const { rows } = await sql<{ madeAt: Date }>`select made_at as "madeAt" from video.guest_link
    where cooperative = ${cooperative} and room = ${room}`.execute(db);
  return rows[0] ?? null;
}

/** The room that an address for guests opens. */
export async function findRoomOfGuests(db: Tx, cooperative: number, hash: string): Promise<string | null> {
  const { rows } = await sql<{ room: string }>`select room from video.guest_link
      where cooperative = ${cooperative} and hash = ${hash}
    union select room from video.pass where cooperative = ${cooperative} and hash = ${hash}`.execute(db);
  return rows[0]?.room ?? null;
}

export async function putGuestLink(
  { db, cooperative, now, actor }: Scene,
  room: string,
  hash: string,
): Promise<void> {
  await sql`insert into video.guest_link (cooperative, room, hash, made_at, made_by)
    values (${cooperative}, ${room}, ${hash}, ${now}, ${actor.person})
    on conflict (cooperative, room) do update set hash = excluded.hash, made_at = excluded.made_at,
      made_by = excluded.made_by`.execute(db);
}

export async function deleteGuestLink({ db, cooperative }: Scene, room: string): Promise<void> {
  await sql`delete from video.guest_link where cooperative = ${cooperative} and room = ${room}`.execute(db);
}

/** An address of its own for one who comes; those drawn a day ago or more open nothing any more. */
export async function insertPass({ db, cooperative, now }: Scene, room: string, hash: string): Promise<void> {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  await sql`delete from video.pass where cooperative = ${cooperative} and set_at < ${dayAgo}`.execute(db);
  await sql`insert into video.pass (cooperative, hash, room, set_at)
    values (${cooperative}, ${hash}, ${room}, ${now})`.execute(db);
}
