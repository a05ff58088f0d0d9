import { addDays } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { lockResources } from "../occupancy/index.ts";
import { takerOf } from "./booking.ts";
import { readRoom } from "./room.sql.ts";
import { classOf } from "./room.ts";
import { countMinutes, readRule } from "./rule.sql.ts";
import { mondayOf, usualRules } from "./rule.ts";
import { type Slot, spanOf } from "./slot.ts";
import { lockRooms, roomTaken } from "./take.ts";

interface Wanted {
  readonly room: string;
  readonly slot: Slot;
  readonly person: string | null;
  /** The booking that moves. */
  readonly except?: string;
}

/** A room as it is once it is held for whoever wants it, with the rules that bind them. */
export async function findWish(scene: Scene, { room: id, slot, person, except }: Wanted) {
  const { db, cooperative, actor, now, today } = scene;
  if (!(await readRoom(db, cooperative, id))) return null;
  // One person’s hours of a week are counted one request after the other.
  if (person) await lockResources(db, cooperative, [`hours of ${person}`]);
  await lockRooms(scene, [id]);
  const room = await readRoom(db, cooperative, id);
  if (!room) return null;
  const rule = person ? await readRule(db, cooperative, id, classOf(actor)) : usualRules.team;
  const span = spanOf(slot);
  const backwards = span.to <= span.from;
  const taken = backwards
    ? null
    : await roomTaken(scene, { room: id, span, ...(except && { except: takerOf(except) }) });
  const monday = mondayOf(slot.date);
  const at = (days: number) => firstInstantOf({ date: addDays(monday, days), minute: 0 });
  const week = { from: at(0), to: at(7) };
  const usedMinutes = person
    ? await countMinutes(db, cooperative, { room: id, person, week, except: except ?? null })
    : 0;
  return { room, rule, slot, span, taken, usedMinutes, now, today };
}
