import { addDays, type CivilDate, civilDateOf } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { readBusy } from "../occupancy/index.ts";
import { listStarts } from "./appointment.sql.ts";
import { listCalendarBusy } from "./calendar.sql.ts";
import { listHours, listUnlikeDays } from "./hours.sql.ts";
import { type Diary, freeSlots, gridOver, mondayOf, type Slot } from "./slots.ts";
import { listTravel } from "./travel.sql.ts";
import type { AppointmentType } from "./type.ts";

export interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface Wanted {
  readonly type: AppointmentType;
  readonly member: string | null;
  /** An appointment that is moved does not stand in its own way. */
  readonly moving?: string | undefined;
}

/** All that says when somebody is free for a type over these days, whole weeks for what caps count. */
export async function readDiary(
  { db, cooperative, now }: Pick<Scene, "db" | "cooperative" | "now">,
  { type, member, moving }: Wanted,
  days: Days,
): Promise<Diary> {
  const { adviser, id, calendarsIgnored: ignored } = type;
  const from = firstInstantOf({ date: mondayOf(days.from), minute: 0 });
  const to = firstInstantOf({ date: addDays(days.to, 8), minute: 0 });
  const people = member === null ? [adviser] : [adviser, member];
  const taken = await readBusy(db, cooperative, people, { from, to });
  const standing = taken.filter(({ takenBy }) => takenBy !== moving);
  return {
    hours: await listHours(db, cooperative, adviser),
    exceptions: await listUnlikeDays(db, cooperative, adviser, civilDateOf(now)),
    busy: standing.filter(({ resource }) => resource === adviser),
    memberBusy: standing.filter(({ resource }) => resource !== adviser),
    outside: await listCalendarBusy(db, cooperative, adviser, { from, to, ignored }),
    travel: await listTravel(db, cooperative),
    starts: await listStarts(db, cooperative, id, { from, to, moving: moving ?? null }),
  };
}

const hourMs = 3_600_000;

/** From when on a member may ask for a slot of a type, and until which day. */
export const reachOf = (type: AppointmentType, now: Date): { after: Date; lastDay: CivilDate } => ({
  after: new Date(now.getTime() + type.noticeHours * hourMs),
  lastDay: addDays(civilDateOf(now), type.horizonDays),
});

/** The slots of a type that its hours hold over these days, and those of them that are free. */
export async function readSlots(
  scene: Pick<Scene, "db" | "cooperative" | "now">,
  wanted: Wanted,
  days: Days,
): Promise<{ grid: Slot[]; free: Slot[]; diary: Diary }> {
  const diary = await readDiary(scene, wanted, days);
  const grid = gridOver(days, wanted.type, diary);
  return { grid, free: freeSlots(grid, wanted.type, diary), diary };
}
