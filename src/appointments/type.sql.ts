import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { AppointmentType } from "./type.ts";

export interface KeptType extends AppointmentType {
  readonly adviserName: string;
  readonly retired: boolean;
}

const type = sql`select t.id, t.adviser, p.given_name || ' ' || p.family_name as "adviserName", t.name,
    t.minutes, t.modes, t.before_minutes as "beforeMinutes", t.after_minutes as "afterMinutes",
    t.notice_hours as "noticeHours", t.horizon_days as "horizonDays", t.per_day as "perDay",
    t.per_week as "perWeek", t.on_request as "onRequest", t.directions,
    t.calendars_ignored as "calendarsIgnored", r.type is not null as retired
  from appointments.type t join people.person p on p.id = t.adviser
    left join appointments.type_retirement r on r.cooperative = t.cooperative and r.type = t.id`;

export async function readType(db: Tx, cooperative: number, id: string): Promise<KeptType | null> {
  const { rows } = await sql<KeptType>`${type} where t.cooperative = ${cooperative} and t.id = ${id}`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** What these people still offer, the shortest first; of everybody here without `advisers`. */
export async function listTypes(
  db: Tx,
  cooperative: number,
  advisers?: readonly string[],
): Promise<KeptType[]> {
  const { rows } = await sql<KeptType>`${type}
    where t.cooperative = ${cooperative} and r.type is null
      and (${advisers ?? null}::uuid[] is null or t.adviser = any(${advisers ?? null}::uuid[]))
    order by "adviserName", t.minutes, t.name`.execute(db);
  return rows;
}

export async function putType({ db, cooperative, now, actor }: Scene, t: AppointmentType): Promise<void> {
  await sql`insert into appointments.type (cooperative, id, adviser, name, minutes, modes, before_minutes,
      after_minutes, notice_hours, horizon_days, per_day, per_week, on_request, directions,
      calendars_ignored, set_at, set_by)
    values (${cooperative}, ${t.id}, ${t.adviser}, ${t.name}, ${t.minutes}, ${[...t.modes]}::text[],
      ${t.beforeMinutes}, ${t.afterMinutes}, ${t.noticeHours}, ${t.horizonDays}, ${t.perDay}, ${t.perWeek},
      ${t.onRequest}, ${t.directions}, ${[...t.calendarsIgnored]}::uuid[], ${now}, ${actor.person})
    on conflict (cooperative, id) do update set name = excluded.name, minutes = excluded.minutes,
      modes = excluded.modes, before_minutes = excluded.before_minutes,
      after_minutes = excluded.after_minutes, notice_hours = excluded.notice_hours,
      horizon_days = excluded.horizon_days, per_day = excluded.per_day, per_week = excluded.per_week,
      on_request = excluded.on_request, directions = excluded.directions,
      calendars_ignored = excluded.calendars_ignored, set_at = excluded.set_at,
      set_by = excluded.set_by`.execute(db);
}

export async function insertRetirement({ db, cooperative, now, actor }: Scene, id: string): Promise<void> {
  await sql`insert into appointments.type_retirement (cooperative, type, retired_at, retired_by)
    values (${cooperative}, ${id}, ${now}, ${actor.person})`.execute(db);
}
