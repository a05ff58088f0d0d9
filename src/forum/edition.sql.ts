import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Criterion, Edition, Terms, Track } from "./edition.ts";

const edition = sql`select e.id, e.name, e.about, e.form, e.audience, e.starts_on as "startsOn",
    e.ends_on as "endsOn", e.from_minute as "fromMinute", e.to_minute as "toMinute",
    e.opens_at as "opensAt", e.deadline, e.grace_hours as "graceHours", e.late_code as "lateCode",
    e.questions, e.anonymous, e.online_seats as "onlineSeats", e.signed, e.set_by as "setBy",
    coalesce((select max(r.number) from forum.release r where r.cooperative = e.cooperative
      and r.edition = e.id), 0)::int as released
  from forum.edition e`;

export async function readEdition(db: Tx, cooperative: number, id: string): Promise<Edition | null> {
  const { rows } = await sql<Edition>`${edition}
    where e.cooperative = ${cooperative} and e.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit, then read: of two who decide on it the second sees what the first did. */
export async function lockEdition(db: Tx, cooperative: number, id: string): Promise<Edition | null> {
  await sql`select from forum.edition where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readEdition(db, cooperative, id);
}

/** The newest first. */
export async function listEditions(
  db: Tx,
  cooperative: number,
  { limit, offset }: { limit: number; offset: number },
): Promise<(Edition & { total: number })[]> {
  const { rows } = await sql<Edition & { total: number }>`select x.*, count(*) over ()::int as total
    from (${edition} where e.cooperative = ${cooperative}) x order by x."startsOn" desc, x.id
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** Of those whose programme anybody reads, the newest; that one alone where one is named. */
export async function readPublicEdition(
  db: Tx,
  cooperative: number,
  id: string | null,
): Promise<Edition | null> {
  const { rows } = await sql<Edition>`select * from (${edition} where e.cooperative = ${cooperative}
      and e.audience = 'public' and (${id}::uuid is null or e.id = ${id})) x
    where x.released > 0 order by x."startsOn" desc, x.id limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function insertEdition(
  { db, cooperative, now, actor }: Scene,
  id: string,
  e: Terms,
): Promise<void> {
  await sql`insert into forum.edition (cooperative, id, name, about, form, audience, starts_on, ends_on,
      from_minute, to_minute, opens_at, deadline, grace_hours, late_code, questions, anonymous, online_seats,
      signed, set_at, set_by)
    values (${cooperative}, ${id}, ${e.name}, ${e.about}, ${e.form}, ${e.audience}, ${e.startsOn},
      ${e.endsOn}, ${e.fromMinute}, ${e.toMinute}, ${e.opensAt}, ${e.deadline}, ${e.graceHours},
      ${e.lateCode}, ${[...e.questions]}::text[], ${e.anonymous}, ${e.onlineSeats}, ${e.signed}, ${now},
      ${actor.person})`.execute(db);
}

export async function updateEdition({ db, cooperative }: Scene, id: string, e: Terms): Promise<void> {
  await sql`update forum.edition set name = ${e.name}, about = ${e.about}, form = ${e.form},
      audience = ${e.audience}, starts_on = ${e.startsOn}, ends_on = ${e.endsOn},
      from_minute = ${e.fromMinute}, to_minute = ${e.toMinute}, opens_at = ${e.opensAt},
      deadline = ${e.deadline}, grace_hours = ${e.graceHours}, late_code = ${e.lateCode},
      questions = ${[...e.questions]}::text[], anonymous = ${e.anonymous},
      online_seats = ${e.onlineSeats}, signed = ${e.signed}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export interface VenueRow {
  readonly id: string;
  readonly room: string | null;
  readonly name: string;
  readonly link: string;
}

/** Where its sessions are, in the order that was chosen. */
export async function listVenueRows(db: Tx, cooperative: number, of: string): Promise<VenueRow[]> {
  const { rows } = await sql<VenueRow>`select id, room, name, link from forum.venue
    where cooperative = ${cooperative} and edition = ${of} order by position, id`.execute(db);
  return rows;
}

export async function listTracks(db: Tx, cooperative: number, of: string): Promise<Track[]> {
  const { rows } = await sql<Track>`select id, name from forum.track
    where cooperative = ${cooperative} and edition = ${of} order by position, id`.execute(db);
  return rows;
}

export async function listCriteria(db: Tx, cooperative: number, of: string): Promise<Criterion[]> {
  const { rows } = await sql<Criterion>`select id, name, weight from forum.criterion
    where cooperative = ${cooperative} and edition = ${of} order by position, id`.execute(db);
  return rows;
}

export interface Reader {
  readonly id: string;
  readonly name: string;
}

export async function listReaders(db: Tx, cooperative: number, of: string): Promise<Reader[]> {
  const { rows } = await sql<Reader>`select p.id, p.given_name || ' ' || p.family_name as name
    from forum.reader r join people.person p on p.id = r.person
    where r.cooperative = ${cooperative} and r.edition = ${of} order by p.family_name, p.id`.execute(db);
  return rows;
}

/** Which of its venues, tracks and criteria something hangs on, so that they stay. */
export async function listUsed(db: Tx, cooperative: number, of: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select venue as id from forum.slot where cooperative = ${cooperative} and edition = ${of}
    union select venue from forum.placed where cooperative = ${cooperative} and edition = ${of}
    union select w.track from forum.wording w join forum.proposal p on p.cooperative = w.cooperative
        and p.id = w.proposal
      where w.cooperative = ${cooperative} and p.edition = ${of} and w.track is not null
    union select s.criterion from forum.score s join forum.criterion c on c.cooperative = s.cooperative
        and c.id = s.criterion
      where s.cooperative = ${cooperative} and c.edition = ${of}`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

export interface Furnishing {
  readonly venues: readonly VenueRow[];
  readonly tracks: readonly Track[];
  readonly criteria: readonly Criterion[];
  readonly readers: readonly string[];
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** Where, in which tracks, by what and by whom it is read: those named and no others, in this order. */
export async function putFurnishing(scene: Scene, of: string, f: Furnishing): Promise<void> {
  const { db, cooperative, now, actor } = scene;
  const mine = sql`cooperative = ${cooperative} and edition = ${of}`;
  await sql`delete from forum.venue where ${mine} and id <> all(${idsOf(f.venues)}::uuid[])`.execute(db);
  for (const [n, v] of f.venues.entries())
    await sql`insert into forum.venue (cooperative, id, edition, position, room, name, link)
      values (${cooperative}, ${v.id}, ${of}, ${n}, ${v.room}, ${v.name}, ${v.link})
      on conflict (cooperative, id) do update set position = excluded.position, name = excluded.name,
        link = excluded.link`.execute(db);
  await sql`delete from forum.track where ${mine} and id <> all(${idsOf(f.tracks)}::uuid[])`.execute(db);
  for (const [n, t] of f.tracks.entries())
    await sql`insert into forum.track (cooperative, id, edition, position, name)
      values (${cooperative}, ${t.id}, ${of}, ${n}, ${t.name})
      on conflict (cooperative, id) do update set position = excluded.position,
        name = excluded.name`.execute(db);
  await sql`delete from forum.criterion where ${mine} and id <> all(${idsOf(f.criteria)}::uuid[])`.execute(
    db,
  );
  for (const [n, c] of f.criteria.entries())
    await sql`insert into forum.criterion (cooperative, id, edition, position, name, weight)
      values (${cooperative}, ${c.id}, ${of}, ${n}, ${c.name}, ${c.weight})
      on conflict (cooperative, id) do update set position = excluded.position, name = excluded.name,
        weight = excluded.weight`.execute(db);
  await sql`delete from forum.reader where ${mine} and person <> all(${[...f.readers]}::uuid[])`.execute(db);
  await sql`insert into forum.reader (cooperative, edition, person, set_at, set_by)
    select ${cooperative}::int, ${of}::uuid, r, ${now}::timestamptz, ${actor.person}::uuid
    from unnest(${[...f.readers]}::uuid[]) as r on conflict do nothing`.execute(db);
}
