import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { findCandidates } from "./find-candidates.ts";
import { type Candidate, whyNotHave } from "./fits.ts";
import { listRooms, readRoom } from "./room.sql.ts";
import { datesOf, type SeriesRule } from "./series.ts";
import type { Slot } from "./slot.ts";

export interface PlannedDate {
  readonly date: CivilDate;
  /** Why the room cannot be had then, or null. */
  readonly why: Refusal | null;
  /** Another one of the site with as many seats and all its equipment. */
  readonly other: Candidate | null;
}

type Asked = SeriesRule & Slot & { readonly room: string };

/** Each date of a series: whether the room may be had, and which other one may. */
export async function planSeries(scene: Scene, asked: Asked) {
  const { db, cooperative, now, today } = scene;
  const room = await readRoom(db, cooperative, asked.room);
  if (!room) return null;
  const dates = asked.until > asked.date ? datesOf(asked) : [];
  const rooms = await listRooms(db, cooperative, { site: room.site });
  const at = (date: CivilDate, days: number) => firstInstantOf({ date: addDays(date, days), minute: 0 });
  const span = { from: at(asked.date, -1), to: at(dates.at(-1) ?? asked.date, 2) };
  const candidates = await findCandidates(scene, rooms, span);
  const own = candidates.find((one) => one.room.id === room.id);
  const others = candidates
    .filter((one) => one.room.kind === room.kind && one.room.id !== room.id && one.rule.may)
    .filter((one) => one.room.seats >= room.seats && !one.rule.approval)
    .filter((one) => room.equipment.every((it) => one.room.equipment.includes(it)))
    .sort((a, b) => a.room.seats - b.room.seats);
  const planned = dates.map((date): PlannedDate => {
    const slot = { date, from: asked.from, to: asked.to };
    const why = own ? whyNotHave(own, slot, { now, today }) : null;
    const free = (one: Candidate) => whyNotHave(one, slot, { now, today }) === null;
    return { date, why, other: why ? (others.find(free) ?? null) : null };
  });
  return { room, own: own ?? null, rooms, planned };
}
