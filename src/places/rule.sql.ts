import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Span } from "../occupancy/index.ts";
import type { Class } from "./room.ts";
import { type Rule, usualRules } from "./rule.ts";

type Row = Rule & { readonly room: string; readonly class: Class };

const rule = sql`select room, class, may, approval, opens_minute as "opensMinute",
    closes_minute as "closesMinute", weekdays, notice_minutes as "noticeMinutes",
    horizon_days as "horizonDays", least_minutes as "leastMinutes", most_minutes as "mostMinutes",
    week_minutes as "weekMinutes", late_hours as "lateHours" from places.rule`;

/** The rules of rooms for one class of people, by room; what nothing is said of is as usual. */
export async function readRules(
  db: Tx,
  cooperative: number,
  rooms: readonly string[],
  of: Class,
): Promise<ReadonlyMap<string, Rule>> {
  const { rows } = await sql<Row>`${rule} where cooperative = ${cooperative} and class = ${of}
    and room = any(${[...rooms]}::uuid[])`.execute(db);
  const said = new Map(rows.map((row) => [row.room, row]));
  return new Map(rooms.map((room) => [room, said.get(room) ?? usualRules[of]]));
}

export async function readRule(db: Tx, cooperative: number, room: string, of: Class): Promise<Rule> {
  return (await readRules(db, cooperative, [room], of)).get(room) ?? usualRules[of];
}

export async function putRule(
  { db, cooperative, now, actor }: Scene,
  room: string,
  of: Class,
  r: Rule,
): Promise<void> {
  await sql`insert into places.rule (cooperative, room, class, may, approval, opens_minute, closes_minute,
      weekdays, notice_minutes, horizon_days, least_minutes, most_minutes, week_minutes, late_hours, set_at,
      set_by)
    values (${cooperative}, ${room}, ${of}, ${r.may}, ${r.approval}, ${r.opensMinute}, ${r.closesMinute},
      ${[...r.weekdays]}::smallint[], ${r.noticeMinutes}, ${r.horizonDays}, ${r.leastMinutes},
      ${r.mostMinutes}, ${r.weekMinutes}, ${r.lateHours}, ${now}, ${actor.person})
    on conflict (cooperative, room, class) do update set may = excluded.may, approval = excluded.approval,
      opens_minute = excluded.opens_minute, closes_minute = excluded.closes_minute,
      weekdays = excluded.weekdays, notice_minutes = excluded.notice_minutes,
      horizon_days = excluded.horizon_days, least_minutes = excluded.least_minutes,
      most_minutes = excluded.most_minutes, week_minutes = excluded.week_minutes,
      late_hours = excluded.late_hours, set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
}

/** How long somebody has a room within a week, what was given back in time left out. */
export async function countMinutes(
  db: Tx,
  cooperative: number,
  { room, person, week, except }: { room: string; person: string; week: Span; except: string | null },
): Promise<number> {
  const { rows } = await sql<{ minutes: number }>`select
      coalesce(sum(extract(epoch from b.ends_at - b.starts_at) / 60), 0)::int as minutes
    from places.booking b where b.cooperative = ${cooperative} and b.room = ${room}
      and b.person = ${person} and b.id is distinct from ${except}::uuid
      and b.starts_at >= ${week.from} and b.starts_at < ${week.to}
      and not exists (select from places.ending e where e.cooperative = b.cooperative and e.booking = b.id
        and e.manner in ('cancelled', 'refused', 'lapsed', 'closed'))`.execute(db);
  return rows[0]?.minutes ?? 0;
}

/** What somebody has of each room around a span, whole weeks before and after it. */
export async function listOwnUse(
  db: Tx,
  cooperative: number,
  person: string,
  { from, to }: Span,
): Promise<{ room: string; from: Date; minutes: number }[]> {
  const { rows } = await sql<{ room: string; from: Date; minutes: number }>`select b.room,
      b.starts_at as "from", (extract(epoch from b.ends_at - b.starts_at) / 60)::int as minutes
    from places.booking b where b.cooperative = ${cooperative} and b.person = ${person}
      and b.starts_at >= ${from}::timestamptz - interval '8 days'
      and b.starts_at < ${to}::timestamptz + interval '8 days'
      and not exists (select from places.ending e where e.cooperative = b.cooperative and e.booking = b.id
        and e.manner in ('cancelled', 'refused', 'lapsed', 'closed'))`.execute(db);
  return rows;
}
