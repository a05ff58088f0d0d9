import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Span, Taker } from "../occupancy/index.ts";

export interface RoomTaking extends Span {
  readonly room: string;
  readonly taker: string;
  readonly takerKind: string;
  readonly title: string;
  /** Who booked it, where it is a booking. */
  readonly person: string | null;
  readonly personName: string;
  readonly discreet: boolean;
  readonly pending: boolean;
  readonly arrivedAt: Date | null;
  readonly version: number;
}

/** All that takes these rooms, or a part of them, or a hall they are part of, within a span. */
export async function listTakings(
  db: Tx,
  cooperative: number,
  rooms: readonly string[],
  { from, to }: Span,
): Promise<(RoomTaking & { of: string })[]> {
  const { rows } = await sql<RoomTaking & { of: string }>`select distinct on (x.room, t.starts_at, t.taker)
      x.room as "of", t.room, t.taker, t.taker_kind as "takerKind", t.starts_at as "from", t.ends_at as "to",
      t.title, b.person, coalesce(p.given_name || ' ' || p.family_name, '') as "personName",
      coalesce(b.discreet, false) as discreet, coalesce(s.state = 'pending', false) as pending,
      s.arrived_at as "arrivedAt", coalesce(b.version, 0) as version
    from places.atom x
      join places.atom y on y.cooperative = x.cooperative and y.atom = x.atom
      join places.taking t on t.cooperative = y.cooperative and t.room = y.room
      left join places.booking b on b.cooperative = t.cooperative and b.id = t.taker
      left join places.standing s on s.cooperative = b.cooperative and s.booking = b.id
      left join people.person p on p.id = b.person
    where x.cooperative = ${cooperative} and x.room = any(${[...rooms]}::uuid[])
      and t.starts_at < ${to} and t.ends_at > ${from}
    order by x.room, t.starts_at, t.taker`.execute(db);
  return rows;
}

/** What each of these things is called, where it takes a room. */
export async function readTaking(db: Tx, cooperative: number, taker: string): Promise<RoomTaking | null> {
  const { rows } = await sql<RoomTaking>`select t.room, t.taker, t.taker_kind as "takerKind",
      t.starts_at as "from", t.ends_at as "to", t.title, b.person,
      coalesce(p.given_name || ' ' || p.family_name, '') as "personName",
      coalesce(b.discreet, false) as discreet, false as pending, null as "arrivedAt",
      0 as version
    from places.taking t
      left join places.booking b on b.cooperative = t.cooperative and b.id = t.taker
      left join people.person p on p.id = b.person
    where t.cooperative = ${cooperative} and t.taker = ${taker} limit 1`.execute(db);
  return rows[0] ?? null;
}

export interface NewTaking {
  readonly room: string;
  readonly span: Span;
  readonly title: string;
}

export async function insertTaking(
  { db, cooperative }: Scene,
  { kind, id }: Taker,
  { room, span: { from, to }, title }: NewTaking,
): Promise<void> {
  await sql`insert into places.taking (cooperative, taker, taker_kind, room, starts_at, ends_at, title)
    values (${cooperative}, ${id}, ${kind}, ${room}, ${from}, ${to}, ${title.slice(0, 200)})`.execute(db);
}

export async function deleteTakings({ db, cooperative }: Scene, { kind, id }: Taker): Promise<void> {
  await sql`delete from places.taking where cooperative = ${cooperative} and taker = ${id}
    and taker_kind = ${kind}`.execute(db);
}

export interface Closure extends Span {
  readonly id: string;
  readonly site: string;
  readonly room: string | null;
  readonly why: string;
}

/** When these rooms are closed within a span: by themselves, in part, or with their site. */
export async function listClosures(
  db: Tx,
  cooperative: number,
  rooms: readonly string[],
  { from, to }: Span,
): Promise<(Closure & { of: string })[]> {
  const { rows } = await sql<Closure & { of: string }>`select distinct on (x.room, c.id) x.room as "of", c.id,
      c.site, c.room, c.starts_at as "from", c.ends_at as "to", c.why
    from places.atom x
      join places.atom y on y.cooperative = x.cooperative and y.atom = x.atom
      join places.room r on r.cooperative = y.cooperative and r.id = y.room
      join places.closure c on c.cooperative = r.cooperative and c.site = r.site
        and (c.room is null or c.room = r.id)
    where x.cooperative = ${cooperative} and x.room = any(${[...rooms]}::uuid[])
      and c.starts_at < ${to} and c.ends_at > ${from}
      and not exists (select from places.reopening o where o.cooperative = c.cooperative and o.closure = c.id)
    order by x.room, c.id`.execute(db);
  return rows;
}

/** The first that still takes a room, or a part of it; null: nothing does. */
export async function readNextTaking(
  db: Tx,
  cooperative: number,
  room: string,
  after: Date,
): Promise<Date | null> {
  const { rows } = await sql<{ at: Date }>`select t.starts_at as at
    from places.atom x join places.atom y on y.cooperative = x.cooperative and y.atom = x.atom
      join places.taking t on t.cooperative = y.cooperative and t.room = y.room
    where x.cooperative = ${cooperative} and x.room = ${room} and t.ends_at > ${after}
    order by t.starts_at limit 1`.execute(db);
  return rows[0]?.at ?? null;
}
