import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Event, Placing, Terms } from "./event.ts";

const event = sql`select e.id, e.series, e.kind, e.title, e.about, e.audience, e.site_seats as "siteSeats",
    e.online_seats as "onlineSeats", e.site_note as "siteNote", e.online_note as "onlineNote",
    e.online_link as "onlineLink", e.opens_at as "opensAt", e.members_until as "membersUntil",
    e.close_hours as "closeHours", e.leave_hours as "leaveHours", e.most_seats as "mostSeats",
    e.offer_hours as "offerHours", e.meal, e.signed, e.givable,
    s.version, s.why, s.starts_at as "startsAt", s.ends_at as "endsAt", s.site, s.place,
    case when s.site is null then s.place
      else concat_ws(', ', t.name, nullif(s.place, ''), t.street, t.postcode || ' ' || t.town) end as "where",
    (select m.room from events.room m where m.cooperative = e.cooperative and m.event = e.id limit 1) as room,
    e.set_by as "plannedBy", o.given_name || ' ' || o.family_name as organizer, o.email as "organizerEmail",
    s.published_at as "publishedAt", s.cancelled_at as "cancelledAt", s.cancelled_why as "cancelledWhy",
    s.postponed_why as "postponedWhy", s.changed_at as "changedAt",
    s.site_taken as "siteTaken", s.online_taken as "onlineTaken",
    s.site_waiting as "siteWaiting", s.online_waiting as "onlineWaiting",
    coalesce((select json_agg(json_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name)
        order by p.family_name, p.given_name, p.id)
      from events.host h join people.person p on p.id = h.person
      where h.cooperative = e.cooperative and h.event = e.id), '[]') as hosts
  from events.event e
    join events.standing s on s.cooperative = e.cooperative and s.event = e.id
    left join network.site t on t.cooperative = s.cooperative and t.id = s.site
    left join people.person o on o.id = e.set_by`;

export async function readEvent(db: Tx, cooperative: number, id: string): Promise<Event | null> {
  const { rows } = await sql<Event>`${event}
    where e.cooperative = ${cooperative} and e.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit, then read: of two acts on its seats the second sees the first. */
export async function lockEvent(db: Tx, cooperative: number, id: string): Promise<Event | null> {
  await sql`select from events.event where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readEvent(db, cooperative, id);
}

export interface Listing {
  readonly face: "coming" | "mine" | "past" | "drafts";
  readonly person: string | null;
  readonly now: Date;
  readonly limit: number;
  readonly offset: number;
}

/**
 * Events as a face of the list shows them; those to come the next first, those that were the latest first.
 */
export async function listEvents(
  db: Tx,
  cooperative: number,
  { face, person, now, limit, offset }: Listing,
): Promise<(Event & { total: string })[]> {
  const mine = sql`(exists (select from events.registration r where r.cooperative = e.cooperative
      and r.event = e.id and r.person = ${person} and r.ended_at is null)
    or exists (select from events.host h where h.cooperative = e.cooperative and h.event = e.id
      and h.person = ${person}))`;
  const coming = sql`s.published_at is not null and s.cancelled_at is null
    and (s.ends_at > ${now} or s.postponed_why is not null)`;
  const which = {
    coming,
    mine: sql`${coming} and ${mine}`,
    past: sql`s.published_at is not null
      and (s.cancelled_at is not null or s.ends_at <= ${now} and s.postponed_why is null)`,
    drafts: sql`s.published_at is null and s.cancelled_at is null`,
  }[face];
  const order = face === "past" ? sql`p."startsAt" desc` : sql`p."startsAt"`;
  const { rows } = await sql<Event & { total: string }>`select p.*, count(*) over () as total
    from (${event} where e.cooperative = ${cooperative} and ${which}) p
    order by ${order}, p.id limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** These events, in the order of their beginning. */
export async function listEventsAmong(db: Tx, cooperative: number, ids: readonly string[]): Promise<Event[]> {
  const { rows } = await sql<Event>`${event} where e.cooperative = ${cooperative}
    and e.id = any(${[...ids]}::uuid[]) order by s.starts_at, e.id`.execute(db);
  return rows;
}

/** What begins within a span and is published, the earliest first, called off or not; at most 400. */
export async function listBetween(
  db: Tx,
  cooperative: number,
  { from, to }: { from: Date; to: Date },
): Promise<Event[]> {
  const { rows } = await sql<Event>`${event} where e.cooperative = ${cooperative}
      and s.published_at is not null and s.starts_at >= ${from} and s.starts_at < ${to}
    order by s.starts_at, e.id limit 400`.execute(db);
  return rows;
}

/** What anybody may come to, from an instant on, the next first. */
export async function listPublic(db: Tx, cooperative: number, now: Date, limit: number): Promise<Event[]> {
  const { rows } = await sql<Event>`${event} where e.cooperative = ${cooperative} and e.audience = 'public'
      and s.published_at is not null and (s.ends_at > ${now} or s.postponed_why is not null)
    order by s.starts_at, e.id limit ${limit}`.execute(db);
  return rows;
}

/** What a person is expected at within a span: the events they host or have a seat at. */
export async function listEventsOf(
  db: Tx,
  { cooperative, person, from, to }: { cooperative: number; person: string; from: Date; to: Date },
): Promise<(Event & { mode: "site" | "online" | null })[]> {
  const { rows } = await sql<Event & { mode: "site" | "online" | null }>`
    select p.*, r.mode from (${event} where e.cooperative = ${cooperative}
        and s.published_at is not null and s.starts_at >= ${from} and s.starts_at < ${to}) p
      left join events.registration r on r.cooperative = ${cooperative} and r.event = p.id
        and r.person = ${person} and r.confirmed_at is not null and (r.ended_at is null
          or r.ended_how = 'cancelled')
    where r.id is not null or exists (select from events.host h where h.cooperative = ${cooperative}
      and h.event = p.id and h.person = ${person})
    order by p."startsAt", p.id`.execute(db);
  return rows;
}

export async function insertEvent(
  { db, cooperative, now, actor }: Scene,
  id: string,
  e: Terms & { series: string | null },
): Promise<void> {
  await sql`insert into events.event (cooperative, id, series, kind, title, about, audience, site_seats,
      online_seats, site_note, online_note, online_link, opens_at, members_until, close_hours, leave_hours,
      most_seats, offer_hours, meal, signed, givable, set_at, set_by)
    values (${cooperative}, ${id}, ${e.series}, ${e.kind}, ${e.title}, ${e.about}, ${e.audience},
      ${e.siteSeats}, ${e.onlineSeats}, ${e.siteNote}, ${e.onlineNote}, ${e.onlineLink}, ${e.opensAt},
      ${e.membersUntil}, ${e.closeHours}, ${e.leaveHours}, ${e.mostSeats}, ${e.offerHours}, ${e.meal},
      ${e.signed}, ${e.givable}, ${now}, ${actor.person})`.execute(db);
}

export async function updateEvent({ db, cooperative }: Scene, id: string, e: Terms): Promise<void> {
  await sql`update events.event set kind = ${e.kind}, title = ${e.title}, about = ${e.about},
      audience = ${e.audience}, site_seats = ${e.siteSeats}, online_seats = ${e.onlineSeats},
      site_note = ${e.siteNote}, online_note = ${e.onlineNote}, online_link = ${e.onlineLink},
      opens_at = ${e.opensAt}, members_until = ${e.membersUntil}, close_hours = ${e.closeHours},
      leave_hours = ${e.leaveHours}, most_seats = ${e.mostSeats}, offer_hours = ${e.offerHours},
      meal = ${e.meal}, signed = ${e.signed}, givable = ${e.givable}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function insertPlacing(
  { db, cooperative, now, actor }: Scene,
  event: string,
  p: Placing & { version: number; why: string },
): Promise<void> {
  await sql`insert into events.placing (cooperative, event, version, starts_at, ends_at, site, place, why,
      set_at, set_by)
    values (${cooperative}, ${event}, ${p.version}, ${p.startsAt}, ${p.endsAt}, ${p.site}, ${p.place},
      ${p.why}, ${now}, ${actor.person})`.execute(db);
}

/** Of these people and nobody else it is said that they host it. */
export async function putHosts(
  { db, cooperative, now, actor }: Scene,
  event: string,
  people: readonly string[],
): Promise<void> {
  await sql`delete from events.host where cooperative = ${cooperative} and event = ${event}
    and person <> all(${[...people]}::uuid[])`.execute(db);
  await sql`insert into events.host (cooperative, event, person, set_at, set_by)
    select ${cooperative}::int, ${event}::uuid, w.person, ${now}::timestamptz, ${actor.person}::uuid
    from unnest(${[...people]}::uuid[]) as w (person) on conflict do nothing`.execute(db);
}

export async function insertPublication(
  { db, cooperative, now, actor }: Scene,
  event: string,
): Promise<void> {
  await sql`insert into events.publication (cooperative, event, set_at, set_by)
    values (${cooperative}, ${event}, ${now}, ${actor.person})`.execute(db);
}

export async function insertCancellation(
  { db, cooperative, now, actor }: Scene,
  event: string,
  why: string,
): Promise<void> {
  await sql`insert into events.cancellation (cooperative, event, why, set_at, set_by)
    values (${cooperative}, ${event}, ${why}, ${now}, ${actor.person})`.execute(db);
}

export async function insertPostponement(
  { db, cooperative, now, actor }: Scene,
  { id, version }: Pick<Event, "id" | "version">,
  why: string,
): Promise<void> {
  await sql`insert into events.postponement (cooperative, event, version, why, set_at, set_by)
    values (${cooperative}, ${id}, ${version}, ${why}, ${now}, ${actor.person})`.execute(db);
}

export async function insertSeries(
  { db, cooperative, now, actor }: Scene,
  id: string,
  rule: object,
): Promise<void> {
  await sql`insert into events.series (cooperative, id, rule, set_at, set_by)
    values (${cooperative}, ${id}, ${JSON.stringify(rule)}, ${now}, ${actor.person})`.execute(db);
}
