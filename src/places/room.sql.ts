import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Room } from "./room.ts";

const room = sql`select r.id, r.name, r.site, s.name as "siteName", r.kind, r.seats, r.floor, r.equipment,
    r.access_notes as "accessNotes", r.step_free as "stepFree", r.accessibility,
    r.before_minutes as "beforeMinutes", r.after_minutes as "afterMinutes", r.hourly_cents as "hourlyCents",
    r.wants_arrival as "wantsArrival", r.photo,
    exists (select from places.retirement x where x.cooperative = r.cooperative and x.room = r.id) as retired,
    array(select p.part::text from places.part p where p.cooperative = r.cooperative and p.whole = r.id
      order by p.part) as parts
  from places.room r join network.site s on s.cooperative = r.cooperative and s.id = r.site`;

export async function readRoom(db: Tx, cooperative: number, id: string): Promise<Room | null> {
  const { rows } = await sql<Room>`${room} where r.cooperative = ${cooperative} and r.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Those in use, by site; a whole before its parts, then by name. */
export async function listRooms(
  db: Tx,
  cooperative: number,
  { site = null }: { site?: string | null } = {},
): Promise<Room[]> {
  const { rows } = await sql<Room>`select x.* from (${room} where r.cooperative = ${cooperative}
      and (${site}::uuid is null or r.site = ${site})) x
    where not x.retired
    order by x."siteName", x.site, array_position(array['room', 'booth', 'desk', 'vehicle'], x.kind),
      x.name limit 500`.execute(db);
  return rows;
}

export async function isNameTaken(
  db: Tx,
  cooperative: number,
  { id, site, name }: { id: string | null; site: string; name: string },
): Promise<boolean> {
  const { rows } = await sql`select from places.room where cooperative = ${cooperative} and site = ${site}
    and lower(name) = lower(${name}) and id is distinct from ${id}::uuid`.execute(db);
  return rows.length > 0;
}

export type KeptRoom = Omit<Room, "siteName" | "photo" | "retired">;

export async function putRoom({ db, cooperative, now, actor }: Scene, r: KeptRoom): Promise<void> {
  await sql`insert into places.room (cooperative, id, site, name, kind, seats, floor, equipment, access_notes,
      step_free, accessibility, before_minutes, after_minutes, hourly_cents, wants_arrival, set_at, set_by)
    values (${cooperative}, ${r.id}, ${r.site}, ${r.name}, ${r.kind}, ${r.seats}, ${r.floor},
      ${[...r.equipment]}::text[], ${r.accessNotes}, ${r.stepFree}, ${r.accessibility}, ${r.beforeMinutes},
      ${r.afterMinutes}, ${r.hourlyCents}, ${r.wantsArrival}, ${now}, ${actor.person})
    on conflict (cooperative, id) do update set name = excluded.name, kind = excluded.kind,
      seats = excluded.seats, floor = excluded.floor, equipment = excluded.equipment,
      access_notes = excluded.access_notes, step_free = excluded.step_free,
      accessibility = excluded.accessibility, before_minutes = excluded.before_minutes,
      after_minutes = excluded.after_minutes, hourly_cents = excluded.hourly_cents,
      wants_arrival = excluded.wants_arrival, set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
}

export async function insertParts(
  { db, cooperative }: Scene,
  whole: string,
  parts: readonly string[],
): Promise<void> {
  await sql`insert into places.part (cooperative, whole, part)
    select ${cooperative}, ${whole}, p from unnest(${[...parts].sort()}::uuid[]) as p`.execute(db);
}

export async function insertRetirement({ db, cooperative, now, actor }: Scene, id: string): Promise<void> {
  await sql`insert into places.retirement (cooperative, room, set_at, set_by)
    values (${cooperative}, ${id}, ${now}, ${actor.person})`.execute(db);
}

export async function setPhoto({ db, cooperative }: Scene, id: string, photo: string): Promise<void> {
  await sql`update places.room set photo = ${photo} where cooperative = ${cooperative}
    and id = ${id}`.execute(db);
}
