import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Span } from "../occupancy/index.ts";
import type { Appointment, Mode } from "./appointment.ts";

const appointment = sql`select s.id, s.type, s.type_name as "typeName", s.directions,
    s.on_request as "onRequest", s.adviser, a.given_name || ' ' || a.family_name as "adviserName",
    a.email as "adviserEmail", s.member, m.given_name || ' ' || m.family_name as "memberName",
    m.email as "memberEmail", s.activity, y.name as "activityName", s.about,
    s.member_zone as "memberZone", s.version,
    s.starts_at as "startsAt", s.ends_at as "endsAt", s.mode, s.site, w.name as "siteName",
    w.street || ', ' || w.postcode || ' ' || w.town as "siteAddress", s.place, s.why,
    s.lapses_at as "lapsesAt", s.state, s.invited, s.cancelled_why as "cancelledWhy",
    s.cancelled_by as "cancelledBy", s.late_minutes as "lateMinutes"
  from appointments.standing s
    join people.person a on a.id = s.adviser
    join people.person m on m.id = s.member
    left join activities.activity y on y.cooperative = s.cooperative and y.id = s.activity
    left join network.site w on w.cooperative = s.cooperative and w.id = s.site`;

async function one(db: Tx, where: RawBuilder<unknown>): Promise<Appointment | null> {
  const { rows } = await sql<Appointment>`${appointment} where ${where}`.execute(db);
  return rows[0] ?? null;
}

export const readAppointment = (db: Tx, cooperative: number, id: string): Promise<Appointment | null> =>
  one(db, sql`s.cooperative = ${cooperative} and s.id = ${id}`);

/** Holds an appointment until commit, so that each step of it is taken once. */
export async function lockAppointment(db: Tx, cooperative: number, id: string): Promise<Appointment | null> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${`appointment ${id}`}))`.execute(db);
  return readAppointment(db, cooperative, id);
}

/** The appointments of a person, on either side, that begin within a span, the earliest first. */
export async function listAppointmentsOf(
  db: Tx,
  cooperative: number,
  person: string,
  { from, to }: Span,
): Promise<Appointment[]> {
  const { rows } = await sql<Appointment>`${appointment}
    where s.cooperative = ${cooperative} and (s.adviser = ${person} or s.member = ${person})
      and s.starts_at >= ${from} and s.starts_at < ${to}
    order by s.starts_at limit 1000`.execute(db);
  return rows;
}

/** When the appointments of a type begin within a span, those cancelled left out: what its caps count. */
export async function listStarts(
  db: Tx,
  cooperative: number,
  type: string,
  { from, to, moving }: Span & { moving: string | null },
): Promise<Date[]> {
  const { rows } = await sql<{ at: Date }>`select starts_at as at from appointments.standing
    where cooperative = ${cooperative} and type = ${type} and starts_at >= ${from} and starts_at < ${to}
      and state in ('requested', 'confirmed', 'held', 'missed')
      and (${moving}::uuid is null or id <> ${moving})`.execute(db);
  return rows.map(({ at }) => at);
}

/** How many appointments each of these advisers has before them, asked for or agreed. */
export async function countComing(
  db: Tx,
  cooperative: number,
  advisers: readonly string[],
  now: Date,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ adviser: string; n: number }>`select adviser, count(*)::int as n
    from appointments.standing where cooperative = ${cooperative} and adviser = any(${[...advisers]}::uuid[])
      and state in ('requested', 'confirmed') and starts_at > ${now}
    group by adviser`.execute(db);
  return new Map(rows.map(({ adviser, n }) => [adviser, n]));
}

export interface Placing {
  readonly appointment: string;
  readonly version: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly mode: Mode;
  readonly site: string | null;
  readonly place: string;
  readonly why: string;
  readonly lapsesAt: Date | null;
}

export async function insertAppointment(
  { db, cooperative, now, actor }: Scene,
  a: Pick<Appointment, "id" | "type" | "adviser" | "member" | "activity" | "about" | "memberZone">,
): Promise<void> {
  await sql`insert into appointments.appointment (cooperative, id, type, adviser, member, activity, about,
      member_zone, asked_at, asked_by)
    values (${cooperative}, ${a.id}, ${a.type}, ${a.adviser}, ${a.member}, ${a.activity}, ${a.about},
      ${a.memberZone}, ${now}, ${actor.person})`.execute(db);
}

export async function insertPlacing({ db, cooperative, now, actor }: Scene, p: Placing): Promise<void> {
  await sql`insert into appointments.placing (cooperative, appointment, version, starts_at, ends_at, mode,
      site, place, why, lapses_at, placed_at, placed_by)
    values (${cooperative}, ${p.appointment}, ${p.version}, ${p.startsAt}, ${p.endsAt}, ${p.mode}, ${p.site},
      ${p.place}, ${p.why}, ${p.lapsesAt}, ${now}, ${actor.person})`.execute(db);
}

export async function insertConfirmation(
  { db, cooperative, now, actor }: Scene,
  c: Pick<Placing, "appointment" | "version">,
): Promise<void> {
  await sql`insert into appointments.confirmation (cooperative, appointment, version, confirmed_at,
      confirmed_by)
    values (${cooperative}, ${c.appointment}, ${c.version}, ${now}, ${actor.person})`.execute(db);
}

export async function insertCancellation(
  { db, cooperative, now, actor }: Scene,
  c: { appointment: string; lapsed: boolean; why: string },
): Promise<void> {
  await sql`insert into appointments.cancellation (cooperative, appointment, lapsed, why, cancelled_at,
      cancelled_by)
    values (${cooperative}, ${c.appointment}, ${c.lapsed}, ${c.why}, ${now}, ${actor.person})`.execute(db);
}

/** Whether hours of support count for an appointment; the ledger that holds them stands on a higher floor. */
export async function areHoursRecorded(db: Tx, cooperative: number, id: string): Promise<boolean> {
  const { rows } = await sql`select from funding.adviser_hour
    where cooperative = ${cooperative} and appointment = ${id}`.execute(db);
  return rows.length > 0;
}

export async function putOutcome(
  { db, cooperative, now, actor }: Scene,
  o: { appointment: string; held: boolean; lateMinutes: number },
): Promise<void> {
  await sql`insert into appointments.outcome (cooperative, appointment, held, late_minutes, said_at, said_by)
    values (${cooperative}, ${o.appointment}, ${o.held}, ${o.lateMinutes}, ${now}, ${actor.person})
    on conflict (cooperative, appointment) do update set held = excluded.held,
      late_minutes = excluded.late_minutes, said_at = excluded.said_at, said_by = excluded.said_by`.execute(
    db,
  );
}
