import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { houseZone } from "../foundation/zoned.ts";
import type { Line } from "./changes.ts";

/** How many sessions of the programme being made would stand outside its days and hours. */
export async function countOutside(
  db: Tx,
  cooperative: number,
  e: { edition: string; startsOn: CivilDate; endsOn: CivilDate; fromMinute: number; toMinute: number },
): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (
      select starts_at at time zone ${houseZone} as a, ends_at at time zone ${houseZone} as b
      from forum.slot where cooperative = ${cooperative} and edition = ${e.edition}) x
    where a::date < ${e.startsOn}::date or a::date > ${e.endsOn}::date
      or extract(epoch from a::time) / 60 < ${e.fromMinute}
      or extract(epoch from b - a::date) / 60 > ${e.toMinute}`.execute(db);
  return rows[0]?.n ?? 0;
}

export interface Release {
  readonly number: number;
  readonly name: string;
  readonly setAt: Date;
  readonly by: string | null;
  readonly sessions: number;
}

/** The versions of a programme, the newest first. */
export async function listReleases(db: Tx, cooperative: number, edition: string): Promise<Release[]> {
  const { rows } = await sql<Release>`select r.number, r.name, r.set_at as "setAt",
      p.given_name || ' ' || p.family_name as by,
      (select count(*)::int from forum.placed l where l.cooperative = r.cooperative
        and l.edition = r.edition and l.number = r.number) as sessions
    from forum.release r left join people.person p on p.id = r.set_by
    where r.cooperative = ${cooperative} and r.edition = ${edition}
    order by r.number desc limit 200`.execute(db);
  return rows;
}

/** A version as it was released. */
export async function listPlaced(
  db: Tx,
  cooperative: number,
  { edition, number }: { edition: string; number: number },
): Promise<Line[]> {
  const { rows } = await sql<Line>`select l.proposal, w.title, l.venue, l.venue_name as "venueName",
      l.starts_at as "startsAt", l.ends_at as "endsAt"
    from forum.placed l join forum.wording w on w.cooperative = l.cooperative and w.proposal = l.proposal
      and w.version = l.version
    where l.cooperative = ${cooperative} and l.edition = ${edition} and l.number = ${number}
    order by l.starts_at, l.venue_name, l.proposal`.execute(db);
  return rows;
}

export interface Placed {
  readonly proposal: string;
  readonly version: number;
  readonly venue: string;
  readonly venueName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export async function insertRelease(
  { db, cooperative, now, actor }: Scene,
  { edition, number, name }: { edition: string; number: number; name: string },
  placed: readonly Placed[],
): Promise<void> {
  await sql`insert into forum.release (cooperative, edition, number, name, set_at, set_by)
    values (${cooperative}, ${edition}, ${number}, ${name}, ${now}, ${actor.person})`.execute(db);
  for (const p of placed)
    await sql`insert into forum.placed (cooperative, edition, number, proposal, version, venue, venue_name,
        starts_at, ends_at)
      values (${cooperative}, ${edition}, ${number}, ${p.proposal}, ${p.version}, ${p.venue}, ${p.venueName},
        ${p.startsAt}, ${p.endsAt})`.execute(db);
}

export async function insertSession(
  { db, cooperative, now, actor }: Scene,
  proposal: string,
  event: string,
): Promise<void> {
  await sql`insert into forum.session (cooperative, proposal, event, set_at, set_by)
    values (${cooperative}, ${proposal}, ${event}, ${now}, ${actor.person})`.execute(db);
}

/** Whoever marked a session, so that they are told where it goes. */
export async function listStarring(db: Tx, cooperative: number, proposal: string): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select person from forum.star
    where cooperative = ${cooperative} and proposal = ${proposal} order by person`.execute(db);
  return rows.map(({ person }) => person);
}

/** The sessions of an edition that a person marked. */
export async function listStars(
  db: Tx,
  cooperative: number,
  { edition, person }: { edition: string; person: string | null },
): Promise<Set<string>> {
  const { rows } = await sql<{ proposal: string }>`select s.proposal from forum.star s
      join forum.proposal p on p.cooperative = s.cooperative and p.id = s.proposal
    where s.cooperative = ${cooperative} and p.edition = ${edition} and s.person = ${person}`.execute(db);
  return new Set(rows.map(({ proposal }) => proposal));
}

export async function putStar(
  { db, cooperative, now, actor }: Scene,
  proposal: string,
  starred: boolean,
): Promise<void> {
  if (starred)
    await sql`insert into forum.star (cooperative, proposal, person, set_at)
      values (${cooperative}, ${proposal}, ${actor.person}, ${now}) on conflict do nothing`.execute(db);
  else
    await sql`delete from forum.star where cooperative = ${cooperative} and proposal = ${proposal}
      and person = ${actor.person}`.execute(db);
}

/** The edition that an event is a session of, once its programme is released. */
export async function findEditionOf(
  db: Tx,
  cooperative: number,
  event: string,
): Promise<{ id: string; name: string; audience: string } | null> {
  const { rows } = await sql<{ id: string; name: string; audience: string }>`select e.id, e.name, e.audience
    from forum.session s
      join forum.proposal p on p.cooperative = s.cooperative and p.id = s.proposal
      join forum.edition e on e.cooperative = p.cooperative and e.id = p.edition
    where s.cooperative = ${cooperative} and s.event = ${event}`.execute(db);
  return rows[0] ?? null;
}
