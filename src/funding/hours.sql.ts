import { type RawBuilder, sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Hours } from "./hours.ts";

const hours = sql`select h.id, h.adviser, v.given_name || ' ' || v.family_name as "adviserName", h.convention,
    c.name as "conventionName", h.appointment, h.day, h.starts_at as "startsAt", h.ends_at as "endsAt",
    h.minutes, h.theme, h.reason, w.reason as "withdrawnFor",
    coalesce((select json_agg(json_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name)
        order by p.family_name, p.given_name, p.id)
      from funding.hours_member m join people.person p on p.id = m.member
      where m.cooperative = h.cooperative and m.hours = h.id), '[]') as members
  from funding.hours h
    join people.person v on v.id = h.adviser
    left join funding.convention c on c.cooperative = h.cooperative and c.id = h.convention
    left join funding.hours_withdrawal w on w.cooperative = h.cooperative and w.hours = h.id`;

async function many(db: Tx, where: RawBuilder<unknown>): Promise<Hours[]> {
  const { rows } = await sql<Hours>`${hours} where ${where} order by h.starts_at, h.id`.execute(db);
  return rows;
}

export async function readHours(db: Tx, cooperative: number, id: string): Promise<Hours | null> {
  const [found] = await many(db, sql`h.cooperative = ${cooperative} and h.id = ${id}`);
  return found ?? null;
}

/** Every hour of an adviser between two days, withdrawn or not. */
export const listHoursOfAdviser = (
  db: Tx,
  cooperative: number,
  q: { adviser: string; from: CivilDate; to: CivilDate },
): Promise<Hours[]> =>
  many(
    db,
    sql`h.cooperative = ${cooperative} and h.adviser = ${q.adviser} and h.day between ${q.from} and ${q.to}`,
  );

/** The hours that count of somebody, whoever paid them; the others' names are theirs and left out. */
export async function listHoursOfMember(db: Tx, cooperative: number, member: string): Promise<Hours[]> {
  const found = await many(
    db,
    sql`h.cooperative = ${cooperative} and w.hours is null and exists (select from funding.hours_member m
      where m.cooperative = h.cooperative and m.hours = h.id and m.member = ${member})`,
  );
  return found.map((one) => ({ ...one, members: one.members.filter(({ id }) => id === member) }));
}

/** The hours that count which a convention pays, between two days. */
export const listHoursOfConvention = (
  db: Tx,
  cooperative: number,
  q: { convention: string; from: CivilDate; to: CivilDate },
): Promise<Hours[]> =>
  many(
    db,
    sql`h.cooperative = ${cooperative} and w.hours is null and h.convention = ${q.convention}
      and h.day between ${q.from} and ${q.to}`,
  );

/** The hours of an adviser that count and meet a span, if any. */
export async function readSpent(
  db: Tx,
  cooperative: number,
  q: { adviser: string; from: Date; to: Date },
): Promise<{ from: Date; to: Date } | null> {
  const { rows } = await sql<{ from: Date; to: Date }>`select lower(span) as "from", upper(span) as "to"
    from funding.adviser_hour where cooperative = ${cooperative} and adviser = ${q.adviser}
      and span && tstzrange(${q.from}, ${q.to}) order by span limit 1`.execute(db);
  return rows[0] ?? null;
}

/** Whose hours in a span another convention pays already, and which one; the first found. */
export async function readFundedElsewhere(
  db: Tx,
  cooperative: number,
  q: { members: readonly string[]; convention: string; from: Date; to: Date },
): Promise<{ name: string; convention: string } | null> {
  const { rows } = await sql<{ name: string; convention: string }>`
    select p.given_name || ' ' || p.family_name as name, c.name as convention
    from funding.member_hour k join people.person p on p.id = k.member
      join funding.convention c on c.cooperative = k.cooperative and c.id = k.convention
    where k.cooperative = ${cooperative} and k.member = any(${[...q.members]}::uuid[])
      and k.convention <> ${q.convention} and k.span && tstzrange(${q.from}, ${q.to})
    order by lower(k.span) limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function isAppointmentRecorded(
  db: Tx,
  cooperative: number,
  appointment: string,
): Promise<boolean> {
  const { rows } = await sql`select from funding.adviser_hour
    where cooperative = ${cooperative} and appointment = ${appointment}`.execute(db);
  return rows.length > 0;
}

export interface NewHours {
  readonly id: string;
  readonly adviser: string;
  readonly convention: string | null;
  readonly appointment: string | null;
  readonly day: CivilDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly theme: string;
  readonly reason: string;
  readonly members: readonly string[];
}

export async function insertHours({ db, cooperative, now, actor }: Scene, h: NewHours): Promise<void> {
  await sql`insert into funding.hours (cooperative, id, adviser, convention, appointment, day, starts_at,
      ends_at, theme, reason, recorded_at, recorded_by)
    values (${cooperative}, ${h.id}, ${h.adviser}, ${h.convention}, ${h.appointment}, ${h.day}, ${h.startsAt},
      ${h.endsAt}, ${h.theme}, ${h.reason}, ${now}, ${actor.person})`.execute(db);
  await sql`insert into funding.hours_member (cooperative, hours, member)
    select ${cooperative}::int, ${h.id}::uuid, m from unnest(${[...h.members]}::uuid[]) as m`.execute(db);
}

export async function insertHoursWithdrawal(
  { db, cooperative, now, actor }: Scene,
  w: { hours: string; reason: string },
): Promise<void> {
  await sql`insert into funding.hours_withdrawal (cooperative, hours, reason, withdrawn_at, withdrawn_by)
    values (${cooperative}, ${w.hours}, ${w.reason}, ${now}, ${actor.person})`.execute(db);
}

export interface HeldMeeting {
  readonly id: string;
  readonly member: string;
  readonly memberName: string;
  readonly typeName: string;
  readonly about: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The appointments of an adviser that were held within a span and whose hours are not recorded. */
export async function listHeldUnrecorded(
  db: Tx,
  cooperative: number,
  q: { adviser: string; from: Date; to: Date },
): Promise<HeldMeeting[]> {
  const { rows } = await sql<HeldMeeting>`select s.id, s.member, p.given_name || ' ' || p.family_name
      as "memberName", s.type_name as "typeName", s.about, s.starts_at as "startsAt", s.ends_at as "endsAt"
    from appointments.standing s join people.person p on p.id = s.member
    where s.cooperative = ${cooperative} and s.adviser = ${q.adviser} and s.state = 'held'
      and s.starts_at >= ${q.from} and s.starts_at < ${q.to}
      and not exists (select from funding.adviser_hour k
        where k.cooperative = s.cooperative and k.appointment = s.id)
    order by s.starts_at`.execute(db);
  return rows;
}

/** The conventions that support each of these people on a day, by their names. */
export async function listConventionsOf(
  db: Tx,
  cooperative: number,
  q: { people: readonly string[]; on: CivilDate },
): Promise<{ person: string; id: string; name: string }[]> {
  const { rows } = await sql<{ person: string; id: string; name: string }>`
    select a.person, c.id, f.name || ' – ' || c.name as name
    from funding.assignment a
      join funding.convention c on c.cooperative = a.cooperative and c.id = a.convention
      join funding.funder f on f.cooperative = c.cooperative and f.id = c.funder
    where a.cooperative = ${cooperative} and a.person = any(${[...q.people]}::uuid[]) and a.since <= ${q.on}
      and (a.until is null or a.until >= ${q.on})
    order by (c.unit = 'hour') desc, a.since desc, c.id`.execute(db);
  return rows;
}

/** A page of the ledger of hours, withdrawn ones too, and how many lines it has in all. */
export async function pageOfHours(
  db: Tx,
  cooperative: number,
  q: {
    adviser?: string | undefined;
    convention?: string | undefined;
    member?: string | undefined;
    from?: CivilDate | undefined;
    to?: CivilDate | undefined;
    limit: number;
    offset: number;
  },
): Promise<{ rows: Hours[]; total: number }> {
  const where = sql`h.cooperative = ${cooperative}
    and (${q.adviser ?? null}::uuid is null or h.adviser = ${q.adviser ?? null})
    and (${q.convention ?? null}::uuid is null or h.convention = ${q.convention ?? null})
    and (${q.member ?? null}::uuid is null or exists (select from funding.hours_member m
      where m.cooperative = h.cooperative and m.hours = h.id and m.member = ${q.member ?? null}))
    and (${q.from ?? null}::date is null or h.day >= ${q.from ?? null})
    and (${q.to ?? null}::date is null or h.day <= ${q.to ?? null})`;
  const { rows } = await sql<Hours & { total: number }>`
    select found.*, (select count(*)::int from funding.hours h where ${where}) as total
    from (${hours} where ${where} order by h.starts_at, h.id
      limit ${q.limit} offset ${q.offset}) found`.execute(db);
  return { rows, total: rows[0]?.total ?? 0 };
}
