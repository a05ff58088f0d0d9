import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Span } from "../occupancy/index.ts";

/** A calendar that an adviser keeps elsewhere; its events count as busy. */
export interface OtherCalendar {
  readonly id: string;
  readonly adviser: string;
  readonly name: string;
  readonly url: string;
  /** When it was last asked to be read. */
  readonly askedAt: Date;
  readonly triedAt: Date | null;
  readonly readAt: Date | null;
  readonly failingSince: Date | null;
  /** The name of why it could not be read. */
  readonly failure: string | null;
}

const calendar = sql`select id, adviser, name, url, asked_at as "askedAt",
  tried_at as "triedAt", read_at as "readAt",
  failing_since as "failingSince", failure from appointments.calendar`;

export async function listCalendars(db: Tx, cooperative: number, adviser: string): Promise<OtherCalendar[]> {
  const { rows } = await sql<OtherCalendar>`${calendar}
    where cooperative = ${cooperative} and adviser = ${adviser} order by name, id`.execute(db);
  return rows;
}

/** Holds a calendar until commit, so that it is read once at a time. */
export async function lockCalendar(db: Tx, cooperative: number, id: string): Promise<OtherCalendar | null> {
  const { rows } = await sql<OtherCalendar>`${calendar}
    where cooperative = ${cooperative} and id = ${id} for update`.execute(db);
  return rows[0] ?? null;
}

export async function insertCalendar(
  { db, cooperative, now }: Scene,
  c: Pick<OtherCalendar, "id" | "adviser" | "name" | "url">,
): Promise<void> {
  await sql`insert into appointments.calendar (cooperative, id, adviser, name, url, added_at, asked_at)
    values (${cooperative}, ${c.id}, ${c.adviser}, ${c.name}, ${c.url}, ${now}, ${now})`.execute(db);
}

export async function deleteCalendar({ db, cooperative }: Scene, id: string): Promise<void> {
  await sql`delete from appointments.calendar where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function askReading({ db, cooperative, now }: Scene, id: string): Promise<void> {
  await sql`update appointments.calendar set asked_at = ${now}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

/** What a calendar says now takes the place of what it said. */
export async function keepReading(
  { db, cooperative, now }: Scene,
  id: string,
  busy: readonly Span[],
): Promise<void> {
  await sql`delete from appointments.calendar_busy
    where cooperative = ${cooperative} and calendar = ${id}`.execute(db);
  await sql`insert into appointments.calendar_busy (cooperative, calendar, span)
    select distinct ${cooperative}::int, ${id}::uuid, tstzrange(b.from_at, b.to_at)
    from unnest(${busy.map(({ from }) => from)}::timestamptz[],
      ${busy.map(({ to }) => to)}::timestamptz[]) as b (from_at, to_at)`.execute(db);
  await sql`update appointments.calendar set tried_at = ${now}, read_at = ${now}, failing_since = null,
    failure = null where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

/** It could not be read: what it said last still counts, and the adviser sees since when, and why. */
export async function keepFailure({ db, cooperative, now }: Scene, id: string, why: string): Promise<void> {
  await sql`update appointments.calendar set tried_at = ${now},
      failing_since = coalesce(failing_since, ${now}), failure = ${why}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

/** When the calendars of an adviser say busy within a span, but for those ignored. */
export async function listCalendarBusy(
  db: Tx,
  cooperative: number,
  adviser: string,
  { from, to, ignored }: Span & { ignored: readonly string[] },
): Promise<Span[]> {
  const { rows } = await sql<Span>`select lower(b.span) as "from", upper(b.span) as "to"
    from appointments.calendar_busy b
      join appointments.calendar c on c.cooperative = b.cooperative and c.id = b.calendar
    where b.cooperative = ${cooperative} and c.adviser = ${adviser}
      and not c.id = any(${[...ignored]}::uuid[]) and b.span && tstzrange(${from}, ${to})
    order by 1`.execute(db);
  return rows;
}
