import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** A period of school holidays, both days included, as an official calendar gives it. */
export interface SchoolHoliday {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
  readonly source: string;
}

/** Those that end on that day or later, the first first. */
export async function listSchoolHolidays(
  db: Tx,
  cooperative: number,
  from: CivilDate,
): Promise<SchoolHoliday[]> {
  const { rows } = await sql<SchoolHoliday>`select id, name, zone, first_day as "firstDay",
      last_day as "lastDay", source from appointments.school_holiday
    where cooperative = ${cooperative} and last_day >= ${from} order by first_day, zone`.execute(db);
  return rows;
}

export async function readSchoolHoliday(db: Tx, cooperative: number, id: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from appointments.school_holiday
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows[0]?.id ?? null;
}

/** The one of the same zone that has a day of this span, under the lock of the cooperative's list. */
export async function lockMetHoliday(
  db: Tx,
  cooperative: number,
  h: Pick<SchoolHoliday, "zone" | "firstDay" | "lastDay">,
): Promise<string | null> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext('school holidays'))`.execute(db);
  const { rows } = await sql<{ name: string }>`select name from appointments.school_holiday
    where cooperative = ${cooperative} and foundation.plain(zone) = foundation.plain(${h.zone})
      and first_day <= ${h.lastDay} and last_day >= ${h.firstDay}`.execute(db);
  return rows[0]?.name ?? null;
}

export async function insertSchoolHoliday(
  { db, cooperative, now, actor }: Scene,
  h: SchoolHoliday,
): Promise<void> {
  await sql`insert into appointments.school_holiday (cooperative, id, name, zone, first_day, last_day, source,
      entered_at, entered_by)
    values (${cooperative}, ${h.id}, ${h.name}, ${h.zone}, ${h.firstDay}, ${h.lastDay}, ${h.source}, ${now},
      ${actor.person})`.execute(db);
}

export async function deleteSchoolHoliday({ db, cooperative }: Scene, id: string): Promise<void> {
  await sql`delete from appointments.school_holiday
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

/** The zones that the cooperative's list knows, in the words in which each was typed first. */
export async function listZones(db: Tx, cooperative: number): Promise<string[]> {
  const { rows } = await sql<{ zone: string }>`select distinct on (foundation.plain(zone)) zone
    from appointments.school_holiday where cooperative = ${cooperative}
    order by foundation.plain(zone), entered_at`.execute(db);
  return rows.map(({ zone }) => zone);
}

export async function readClosedZone(db: Tx, cooperative: number, adviser: string): Promise<string | null> {
  const { rows } = await sql<{ zone: string }>`select zone from appointments.holiday_closing
    where cooperative = ${cooperative} and adviser = ${adviser}`.execute(db);
  return rows[0]?.zone ?? null;
}

export async function replaceClosedZone(
  { db, cooperative }: Scene,
  adviser: string,
  zone: string | null,
): Promise<void> {
  await sql`delete from appointments.holiday_closing
    where cooperative = ${cooperative} and adviser = ${adviser}`.execute(db);
  if (zone)
    await sql`insert into appointments.holiday_closing (cooperative, adviser, zone)
      values (${cooperative}, ${adviser}, ${zone})`.execute(db);
}
