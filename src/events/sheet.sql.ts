import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { HalfDay, Signed } from "./sheet.ts";

export interface Sheet extends HalfDay {
  readonly id: string;
  readonly event: string;
  readonly code: string;
  readonly paper: string | null;
  readonly seal: string | null;
  readonly sealedAt: Date | null;
  readonly sealedBy: string | null;
  readonly sealer: string | null;
  readonly sealDrawing: string | null;
}

const sheet = sql`select h.id, h.event, h.day, h.half, h.starts_at as "startsAt",
    h.ends_at as "endsAt", h.code, s.paper, s.seal, s.sealed_at as "sealedAt", s.sealed_by as "sealedBy",
    s.drawing as "sealDrawing",
    p.given_name || ' ' || p.family_name as sealer
  from events.half_day h
    left join events.seal s on s.cooperative = h.cooperative and s.half_day = h.id
    left join people.person p on p.id = s.sealed_by`;

export async function listSheets(db: Tx, cooperative: number, event: string): Promise<Sheet[]> {
  const { rows } = await sql<Sheet>`${sheet} where h.cooperative = ${cooperative} and h.event = ${event}
    order by h.starts_at`.execute(db);
  return rows;
}

/** Held until commit: who signs meanwhile signs before the seal or not at all. */
export async function lockSheet(db: Tx, cooperative: number, id: string): Promise<Sheet | null> {
  await sql`select from events.half_day where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  const { rows } = await sql<Sheet>`${sheet} where h.cooperative = ${cooperative} and h.id = ${id}`.execute(
    db,
  );
  return rows[0] ?? null;
}

export async function insertHalfDay(
  { db, cooperative, now, actor }: Scene,
  event: string,
  h: HalfDay & { id: string; code: string },
): Promise<void> {
  await sql`insert into events.half_day (cooperative, id, event, day, half, starts_at, ends_at, code, set_at,
      set_by)
    values (${cooperative}, ${h.id}, ${event}, ${h.day}, ${h.half}, ${h.startsAt}, ${h.endsAt}, ${h.code},
      ${now}, ${actor.person}) on conflict (cooperative, event, day, half) do nothing`.execute(db);
}

export type SignedLine = Signed & {
  readonly halfDay: string;
  readonly corrected: number | null;
  readonly why: string | null;
};

const line = sql`select s.half_day as "halfDay", s.registration, s.name, s.minutes, s.way, s.drawing,
    s.signed_at as "signedAt", c.minutes as corrected, c.why
  from events.signature s
    left join lateral (select c.minutes, c.why from events.correction c where c.cooperative = s.cooperative
      and c.half_day = s.half_day and c.registration = s.registration
      order by c.number desc limit 1) c on true`;

/** Who signed for the half-days of an event, with the last correction of each. */
export async function listSigned(db: Tx, cooperative: number, event: string): Promise<SignedLine[]> {
  const { rows } = await sql<SignedLine>`${line} join events.half_day h on h.cooperative = s.cooperative
      and h.id = s.half_day
    where s.cooperative = ${cooperative} and h.event = ${event} order by s.name, s.registration`.execute(db);
  return rows;
}

export async function insertSignature(
  { db, cooperative, actor }: Scene,
  halfDay: string,
  s: Signed,
): Promise<void> {
  await sql`insert into events.signature (cooperative, half_day, registration, name, minutes, way, drawing,
      signed_at, signed_by)
    values (${cooperative}, ${halfDay}, ${s.registration}, ${s.name}, ${s.minutes}, ${s.way}, ${s.drawing},
      ${s.signedAt}, ${actor.person})`.execute(db);
}

export async function insertSeal(
  { db, cooperative, now, actor }: Scene,
  halfDay: string,
  s: { paper: string; seal: string; drawing: string },
): Promise<void> {
  await sql`insert into events.seal (cooperative, half_day, paper, seal, drawing, sealed_at, sealed_by)
    values (${cooperative}, ${halfDay}, ${s.paper}, ${s.seal}, ${s.drawing}, ${now},
      ${actor.person})`.execute(db);
}

export async function insertCorrection(
  { db, cooperative, now, actor }: Scene,
  c: { halfDay: string; registration: string; minutes: number; why: string },
): Promise<void> {
  await sql`insert into events.correction (cooperative, half_day, registration, number, minutes, why, set_at,
      set_by)
    select ${cooperative}::int, ${c.halfDay}::uuid, ${c.registration}::uuid, coalesce(max(number), 0) + 1,
      ${c.minutes}::int, ${c.why}::text, ${now}::timestamptz, ${actor.person}::uuid
    from events.correction where cooperative = ${cooperative} and half_day = ${c.halfDay}
      and registration = ${c.registration}`.execute(db);
}

export interface Attended {
  readonly event: string;
  readonly title: string;
  readonly kind: string;
  readonly day: CivilDate;
  readonly half: "am" | "pm";
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly name: string;
  readonly minutes: number;
  readonly seal: string;
}

/**
 * What sealed sheets say of somebody between two days: their lines as corrected, none where it is nothing.
 */
export async function listAttended(
  db: Tx,
  cooperative: number,
  q: { person: string | null; registration: string | null; from: CivilDate; to: CivilDate },
): Promise<Attended[]> {
  const { rows } = await sql<Attended>`select e.id as event, e.title, e.kind, h.day, h.half,
      h.starts_at as "startsAt", h.ends_at as "endsAt", s.name,
      coalesce(c.minutes, s.minutes) as minutes, k.seal
    from events.signature s
      join events.registration r on r.cooperative = s.cooperative and r.id = s.registration
      join events.half_day h on h.cooperative = s.cooperative and h.id = s.half_day
      join events.seal k on k.cooperative = h.cooperative and k.half_day = h.id
      join events.event e on e.cooperative = h.cooperative and e.id = h.event
      left join lateral (select c.minutes from events.correction c where c.cooperative = s.cooperative
        and c.half_day = s.half_day and c.registration = s.registration
        order by c.number desc limit 1) c on true
    where s.cooperative = ${cooperative} and h.day between ${q.from} and ${q.to}
      and (r.person = ${q.person} or r.id = ${q.registration}) and coalesce(c.minutes, s.minutes) > 0
    order by h.starts_at, h.id`.execute(db);
  return rows;
}
