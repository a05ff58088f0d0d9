import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Span } from "../occupancy/index.ts";
import { type Booking, type BookingState, holds } from "./booking.ts";

const booking = sql`select b.id, b.room, r.name as "roomName", r.site, s.name as "siteName", b.person,
    coalesce(p.given_name || ' ' || p.family_name, '') as "personName", b.activity,
    a.name as "activityName", b.title, b.discreet, b.starts_at as "from", b.ends_at as "to", b.version,
    b.series, t.state, t.why, t.arrived_at as "arrivedAt", r.wants_arrival as "wantsArrival",
    r.hourly_cents as "hourlyCents",
    b.made_at as "madeAt"
  from places.booking b
    join places.standing t on t.cooperative = b.cooperative and t.booking = b.id
    join places.room r on r.cooperative = b.cooperative and r.id = b.room
    join network.site s on s.cooperative = r.cooperative and s.id = r.site
    left join people.person p on p.id = b.person
    left join activities.activity a on a.cooperative = b.cooperative and a.id = b.activity`;

export async function readBooking(db: Tx, cooperative: number, id: string): Promise<Booking | null> {
  const { rows } = await sql<Booking>`${booking} where b.cooperative = ${cooperative}
    and b.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** These, the earliest first. */
export async function readBookings(db: Tx, cooperative: number, ids: readonly string[]): Promise<Booking[]> {
  const { rows } = await sql<Booking>`${booking} where b.cooperative = ${cooperative}
    and b.id = any(${[...ids]}::uuid[]) order by b.starts_at, b.id`.execute(db);
  return rows;
}

/** Held until commit: what becomes of it is decided once. */
export async function lockBooking(db: Tx, cooperative: number, id: string): Promise<Booking | null> {
  await sql`select from places.booking where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readBooking(db, cooperative, id);
}

export interface NewBooking extends Span {
  readonly id: string;
  readonly room: string;
  readonly person: string | null;
  readonly activity: string | null;
  readonly title: string;
  readonly discreet: boolean;
  readonly asked: boolean;
  readonly series: string | null;
}

export async function insertBooking({ db, cooperative, now, actor }: Scene, b: NewBooking): Promise<void> {
  await sql`insert into places.booking (cooperative, id, room, person, activity, title, discreet, starts_at,
      ends_at, asked, series, made_at, made_by)
    values (${cooperative}, ${b.id}, ${b.room}, ${b.person}, ${b.activity}, ${b.title}, ${b.discreet},
      ${b.from}, ${b.to}, ${b.asked}, ${b.series}, ${now}, ${actor.person})`.execute(db);
}

export type Manner = Exclude<BookingState, "confirmed" | "pending" | "used">;

export async function insertEnding(
  { db, cooperative, now, actor }: Scene,
  { booking: id, manner, why }: { booking: string; manner: Manner; why: string },
): Promise<void> {
  await sql`insert into places.ending (cooperative, booking, manner, why, set_at, set_by)
    values (${cooperative}, ${id}, ${manner}, ${why}, ${now}, ${actor.person})`.execute(db);
}

interface Listed {
  readonly person: string;
  readonly now: Date;
  readonly coming: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** What somebody booked: what comes first, or what is past or over, the latest first. */
export async function listBookingsOf(
  db: Tx,
  cooperative: number,
  { person, now, coming, limit, offset }: Listed,
): Promise<(Booking & { total: number })[]> {
  const { rows } = await sql<Booking & { total: number }>`select x.*, count(*) over ()::int as total
    from (${booking} where b.cooperative = ${cooperative} and b.person = ${person}) x
    where (x."to" > ${now} and x.state in ('confirmed', 'pending', 'used')) = ${coming}
    order by case when ${coming} then x."from" end, x."from" desc, x.id
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** What somebody still holds within a span: what stands in their calendar. */
export async function listHeld(
  db: Tx,
  cooperative: number,
  person: string,
  { from, to }: Span,
): Promise<Booking[]> {
  const { rows } = await sql<Booking>`${booking} where b.cooperative = ${cooperative}
    and b.person = ${person} and b.starts_at < ${to} and b.ends_at > ${from}
    and t.state in ('confirmed', 'pending', 'used') order by b.starts_at limit 2000`.execute(db);
  return rows;
}

export async function insertApproval({ db, cooperative, now, actor }: Scene, id: string): Promise<void> {
  await sql`insert into places.approval (cooperative, booking, set_at, set_by)
    values (${cooperative}, ${id}, ${now}, ${actor.person})`.execute(db);
}

export async function insertArrival({ db, cooperative, now, actor }: Scene, id: string): Promise<void> {
  await sql`insert into places.arrival (cooperative, booking, set_at, set_by)
    values (${cooperative}, ${id}, ${now}, ${actor.person})`.execute(db);
}

type Moved = Span & Pick<Booking, "id" | "room" | "title" | "version">;

export async function updateBooking({ db, cooperative }: Scene, b: Moved): Promise<void> {
  await sql`update places.booking set room = ${b.room}, title = ${b.title}, version = ${b.version},
      starts_at = ${b.from}, ends_at = ${b.to}
    where cooperative = ${cooperative} and id = ${b.id}`.execute(db);
}

/** Those that hold one of these rooms, or a part of it, within a span; held until commit. */
export async function lockBookingsIn(
  db: Tx,
  cooperative: number,
  rooms: readonly string[],
  { from, to }: Span,
): Promise<Booking[]> {
  const { rows: found } = await sql<{ id: string }>`select b.id from places.booking b
    where b.cooperative = ${cooperative} and b.starts_at < ${to} and b.ends_at > ${from}
      and exists (select from places.atom x
        join places.atom y on y.cooperative = x.cooperative and y.atom = x.atom
      where x.cooperative = b.cooperative and x.room = any(${[...rooms]}::uuid[]) and y.room = b.room)
    order by b.id for no key update of b`.execute(db);
  const ids = found.map(({ id }) => id);
  return (await readBookings(db, cooperative, ids)).filter(holds);
}

/** The requests that wait for an answer, the nearest first. */
export async function listWaiting(db: Tx, cooperative: number, now: Date): Promise<Booking[]> {
  const { rows } = await sql<Booking>`${booking} where b.cooperative = ${cooperative} and b.asked
    and b.ends_at > ${now} and t.state = 'pending' order by b.starts_at, b.id limit 200`.execute(db);
  return rows;
}

/** All that begins within a span, the earliest first. */
export async function listAllBookings(
  db: Tx,
  cooperative: number,
  { from, to, limit, offset }: Span & { limit: number; offset: number },
): Promise<{ rows: Booking[]; total: number }> {
  const { rows: counted } = await sql<{ n: number }>`select count(*)::int as n from places.booking
    where cooperative = ${cooperative} and starts_at >= ${from} and starts_at < ${to}`.execute(db);
  const { rows } = await sql<Booking>`${booking} where b.cooperative = ${cooperative}
    and b.starts_at >= ${from} and b.starts_at < ${to} order by b.starts_at, b.id
    limit ${limit} offset ${offset}`.execute(db);
  return { rows, total: counted[0]?.n ?? 0 };
}

export interface Present {
  readonly name: string;
  readonly site: string;
  readonly siteName: string;
  readonly from: Date;
  readonly to: Date;
}

/** Of those who want to be seen, who has a place within a span, and where. */
export async function listPresent(db: Tx, cooperative: number, { from, to }: Span): Promise<Present[]> {
  const { rows } = await sql<Present>`select p.given_name || ' ' || p.family_name as name, r.site,
      s.name as "siteName", min(b.starts_at) as "from", max(b.ends_at) as "to"
    from places.presence v join people.person p on p.id = v.person
      join places.booking b on b.cooperative = v.cooperative and b.person = v.person
      join places.standing t on t.cooperative = b.cooperative and t.booking = b.id
      join places.room r on r.cooperative = b.cooperative and r.id = b.room
      join network.site s on s.cooperative = r.cooperative and s.id = r.site
    where v.cooperative = ${cooperative} and b.starts_at < ${to} and b.ends_at > ${from}
      and r.kind <> 'vehicle' and not b.discreet and t.state in ('confirmed', 'used')
    group by p.id, r.site, s.name order by s.name, name`.execute(db);
  return rows;
}

export async function isShown(db: Tx, cooperative: number, person: string): Promise<boolean> {
  const { rows } = await sql`select from places.presence where cooperative = ${cooperative}
    and person = ${person}`.execute(db);
  return rows.length > 0;
}

export async function putPresence({ db, cooperative, now }: Scene, person: string): Promise<void> {
  await sql`insert into places.presence (cooperative, person, set_at)
    values (${cooperative}, ${person}, ${now}) on conflict do nothing`.execute(db);
}

export async function deletePresence({ db, cooperative }: Scene, person: string): Promise<void> {
  await sql`delete from places.presence where cooperative = ${cooperative}
    and person = ${person}`.execute(db);
}
