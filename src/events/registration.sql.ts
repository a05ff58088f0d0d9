import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Mode } from "./event.ts";
import type { Registration } from "./registration.ts";

const registration = sql`select r.id, r.event, r.mode, r.seats, r.person, r.guest,
    coalesce(p.given_name || ' ' || p.family_name, g.given_name || ' ' || g.family_name, '–') as name,
    coalesce(p.email, g.email) as email, coalesce(p.language, g.language, 'fr') as language,
    r.invited_by as "invitedBy", r.instead_of as "insteadOf", r.ticket, r.priority, r.set_at as "setAt",
    r.held_until as "heldUntil", r.offered_at as "offeredAt", r.confirmed_at as "confirmedAt",
    r.ended_at as "endedAt", r.ended_how as "endedHow",
    case when r.ended_at is null and r.confirmed_at is null and r.held_until is null then
      (select count(*)::int from events.registration b where b.cooperative = r.cooperative
        and b.event = r.event and b.mode = r.mode and b.ended_at is null and b.confirmed_at is null
        and b.held_until is null and (-b.priority, b.set_at, b.id) <= (-r.priority, r.set_at, r.id))
    end as rank
  from events.registration r
    left join people.person p on p.id = r.person
    left join events.guest g on g.cooperative = r.cooperative and g.id = r.guest`;

export async function readRegistration(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<Registration | null> {
  const { rows } = await sql<Registration>`${registration}
    where r.cooperative = ${cooperative} and r.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The registrations of a person that hold, the one that waits for another mode last. */
export async function listOwn(
  db: Tx,
  cooperative: number,
  event: string,
  person: string,
): Promise<Registration[]> {
  const { rows } = await sql<Registration>`${registration} where r.cooperative = ${cooperative}
    and r.event = ${event} and r.person = ${person} and r.ended_at is null
    order by r.instead_of nulls first`.execute(db);
  return rows;
}

/** The guests whom a person brings, whose registration holds. */
export async function listBrought(
  db: Tx,
  cooperative: number,
  event: string,
  person: string,
): Promise<Registration[]> {
  const { rows } = await sql<Registration>`${registration} where r.cooperative = ${cooperative}
    and r.event = ${event} and r.invited_by = ${person} and r.ended_at is null order by r.set_at`.execute(db);
  return rows;
}

/** Everybody who has or waits for a seat: the seated by name, then the queue in its order. */
export async function listRegistrations(db: Tx, cooperative: number, event: string): Promise<Registration[]> {
  const { rows } = await sql<Registration>`${registration} where r.cooperative = ${cooperative}
      and r.event = ${event} and r.ended_at is null
    order by r.confirmed_at is null, r.held_until is null, -r.priority,
      case when r.confirmed_at is null then r.set_at end,
      coalesce(p.family_name, g.family_name), coalesce(p.given_name, g.given_name), r.id
    limit 2000`.execute(db);
  return rows;
}

/** Those whose time to answer, or to fill in their form, has passed. */
export async function listLapsed(
  db: Tx,
  cooperative: number,
  event: string,
  now: Date,
): Promise<Registration[]> {
  const { rows } = await sql<Registration>`${registration} where r.cooperative = ${cooperative}
    and r.event = ${event} and r.ended_at is null and r.held_until <= ${now} order by r.id`.execute(db);
  return rows;
}

/** Those who wait for a mode, in their order. */
export async function listQueue(
  db: Tx,
  cooperative: number,
  event: string,
  mode: Mode,
): Promise<Registration[]> {
  const { rows } = await sql<Registration>`${registration} where r.cooperative = ${cooperative}
      and r.event = ${event} and r.mode = ${mode} and r.ended_at is null and r.confirmed_at is null
      and r.held_until is null
    order by -r.priority, r.set_at, r.id`.execute(db);
  return rows;
}

/** Whose page a key opens; whoever moved to the other mode keeps the address of their first letter. */
export async function findByKey(db: Tx, cooperative: number, key: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select coalesce(n.id, o.id) as id from events.own_key k
      join events.registration o on o.cooperative = k.cooperative and o.id = k.registration
      left join events.registration n on o.ended_how = 'moved' and n.cooperative = o.cooperative
        and n.event = o.event and n.guest = o.guest and n.ended_at is null and n.instead_of is null
    where k.cooperative = ${cooperative} and k.hash = ${hashOfSecret(key)}`.execute(db);
  return rows[0]?.id ?? null;
}

export async function findByTicket(
  db: Tx,
  cooperative: number,
  event: string,
  ticket: string,
): Promise<Registration | null> {
  const { rows } = await sql<Registration>`${registration}
    where r.cooperative = ${cooperative} and r.event = ${event} and r.ticket = ${ticket}`.execute(db);
  return rows[0] ?? null;
}

export async function insertKey(
  { db, cooperative, now }: Scene,
  registration: string,
  hash: string,
): Promise<void> {
  await sql`insert into events.own_key (cooperative, hash, registration, set_at)
    values (${cooperative}, ${hash}, ${registration}, ${now})`.execute(db);
}

export interface NewRegistration
  extends Pick<Registration, "id" | "event" | "mode" | "seats" | "person" | "guest" | "ticket"> {
  readonly invitedBy: string | null;
  readonly insteadOf: string | null;
  readonly heldUntil: Date | null;
  readonly confirmed: boolean;
}

export async function insertRegistration(
  { db, cooperative, now, actor }: Scene,
  r: NewRegistration,
): Promise<void> {
  await sql`insert into events.registration (cooperative, id, event, mode, seats, person, guest, invited_by,
      instead_of, ticket, set_at, set_by, held_until, confirmed_at)
    values (${cooperative}, ${r.id}, ${r.event}, ${r.mode}, ${r.seats}, ${r.person}, ${r.guest},
      ${r.invitedBy}, ${r.insteadOf}, ${r.ticket}, ${now}, ${actor.person}, ${r.heldUntil},
      ${r.confirmed ? now : null})`.execute(db);
}

/** It is theirs from now on, or by this guest from now on. */
export async function confirmRegistration(
  { db, cooperative, now }: Scene,
  id: string,
  guest: string | null = null,
): Promise<void> {
  await sql`update events.registration set confirmed_at = ${now}, held_until = null, offered_at = null,
      instead_of = null, guest = coalesce(${guest}, guest)
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function offerRegistration(
  { db, cooperative, now }: Scene,
  id: string,
  until: Date,
): Promise<void> {
  await sql`update events.registration set held_until = ${until}, offered_at = ${now}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function updateSeats({ db, cooperative }: Scene, id: string, seats: number): Promise<void> {
  await sql`update events.registration set seats = ${seats}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function updatePriority(
  { db, cooperative }: Scene,
  id: string,
  priority: number,
): Promise<void> {
  await sql`update events.registration set priority = ${priority}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export type EndedHow =
  | "left"
  | "withdrawn"
  | "declined"
  | "lapsed"
  | "hold-lapsed"
  | "moved"
  | "cancelled"
  | "given";

export async function endRegistrations(
  { db, cooperative, now, actor }: Scene,
  ids: readonly string[],
  how: EndedHow,
): Promise<void> {
  await sql`update events.registration set ended_at = ${now}, ended_by = ${actor.person}, ended_how = ${how}
    where cooperative = ${cooperative} and id = any(${[...ids]}::uuid[]) and ended_at is null`.execute(db);
}

export interface Guest {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

/** A guest of an event, known again by their address; answers their id. */
export async function putGuest(
  { db, cooperative, now, actor, newId }: Scene,
  event: string,
  g: Guest,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into events.guest (cooperative, id, event, given_name,
      family_name, email, language, set_at)
    values (${cooperative}, ${newId()}, ${event}, ${g.givenName}, ${g.familyName}, ${g.email},
      ${actor.language}, ${now})
    on conflict (cooperative, event, email) do update set given_name = excluded.given_name,
      family_name = excluded.family_name returning id`.execute(db);
  return rows[0]?.id as string;
}

/** The registration of an address at an event that holds; addresses are compared in lower case. */
export async function findByEmail(
  db: Tx,
  cooperative: number,
  event: string,
  email: string,
): Promise<Registration | null> {
  const { rows } = await sql<Registration>`${registration} where r.cooperative = ${cooperative}
    and r.event = ${event} and r.ended_at is null and lower(coalesce(p.email, g.email)) = ${email}
    limit 1`.execute(db);
  return rows[0] ?? null;
}

/** To which of these events a person is registered, or waits for a seat. */
export async function listOwnSeats(
  db: Tx,
  cooperative: number,
  { events, person }: { events: readonly string[]; person: string },
): Promise<{ event: string; confirmed: boolean }[]> {
  const { rows } = await sql<{ event: string; confirmed: boolean }>`select event,
      bool_or(confirmed_at is not null) as confirmed
    from events.registration where cooperative = ${cooperative} and person = ${person}
      and event = any(${[...events]}::uuid[]) and ended_at is null group by event`.execute(db);
  return rows;
}
