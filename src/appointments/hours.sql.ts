import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { DayException, WeeklyHours } from "./hours.ts";

export async function listHours(db: Tx, cooperative: number, adviser: string): Promise<WeeklyHours[]> {
  const { rows } = await sql<WeeklyHours>`select weekday, from_minute as "fromMinute",
      to_minute as "toMinute", site from appointments.weekly_hours
    where cooperative = ${cooperative} and adviser = ${adviser} order by weekday, from_minute`.execute(db);
  return rows;
}

/** The whole week of an adviser is said at once. */
export async function replaceHours(
  { db, cooperative }: Scene,
  adviser: string,
  hours: readonly WeeklyHours[],
): Promise<void> {
  await sql`delete from appointments.weekly_hours
    where cooperative = ${cooperative} and adviser = ${adviser}`.execute(db);
  for (const h of hours)
    await sql`insert into appointments.weekly_hours (cooperative, adviser, weekday, from_minute, to_minute,
        site)
      values (${cooperative}, ${adviser}, ${h.weekday}, ${h.fromMinute}, ${h.toMinute}, ${h.site})`.execute(
      db,
    );
}

const exception = sql`select id, adviser, kind, first_day as "firstDay", last_day as "lastDay",
  from_minute as "fromMinute", to_minute as "toMinute", site from appointments.day_exception`;

/** The exceptions of an adviser that end on that day or later. */
export async function listExceptions(
  db: Tx,
  cooperative: number,
  adviser: string,
  from: CivilDate,
): Promise<DayException[]> {
  const { rows } = await sql<DayException>`${exception} where cooperative = ${cooperative}
    and adviser = ${adviser} and last_day >= ${from} order by first_day, from_minute`.execute(db);
  return rows;
}

/**
 * The days of an adviser that are unlike their week: their exceptions, the school holidays during which they
 * do not receive, and the days they are away from work, once these are approved.
 */
export async function listUnlikeDays(
  db: Tx,
  cooperative: number,
  adviser: string,
  from: CivilDate,
): Promise<DayException[]> {
  const { rows } = await sql<DayException>`${exception} where cooperative = ${cooperative}
      and adviser = ${adviser} and last_day >= ${from}
    union all select h.id, c.adviser, 'none', h.first_day, h.last_day, null, null, null
    from appointments.holiday_closing c join appointments.school_holiday h
      on h.cooperative = c.cooperative and foundation.plain(h.zone) = foundation.plain(c.zone)
    where c.cooperative = ${cooperative} and c.adviser = ${adviser} and h.last_day >= ${from}
    union all select a.id, a.person, 'none', a.starts_on, a.ends_on, null, null, null
    from absences.absence a join absences.decision d on d.cooperative = a.cooperative and d.absence = a.id
    where a.cooperative = ${cooperative} and a.person = ${adviser} and a.closed_at is null
      and d.outcome = 'approved' and a.ends_on >= ${from}`.execute(db);
  return rows;
}

export async function readException(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<(DayException & { adviser: string }) | null> {
  const { rows } = await sql<DayException & { adviser: string }>`${exception}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertException(
  { db, cooperative }: Scene,
  e: DayException & { adviser: string },
): Promise<void> {
  await sql`insert into appointments.day_exception (cooperative, id, adviser, kind, first_day, last_day,
      from_minute, to_minute, site)
    values (${cooperative}, ${e.id}, ${e.adviser}, ${e.kind}, ${e.firstDay}, ${e.lastDay}, ${e.fromMinute},
      ${e.toMinute}, ${e.site})`.execute(db);
}

export async function deleteException({ db, cooperative }: Scene, id: string): Promise<void> {
  await sql`delete from appointments.day_exception
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}
