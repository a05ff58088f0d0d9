import { addDays, civilDateOf } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Mode } from "./appointment.ts";
import { reachOf, readSlots, type Wanted } from "./diary.ts";
import { refusals } from "./refusals.ts";
import { isFree, isWithinCaps, type Slot } from "./slots.ts";

export interface AskedSlot {
  readonly slot: Slot | null;
  readonly refusal: Refusal | null;
}

/**
 * Computes anew, inside the transaction that books and with both people held, whether a slot is offered and
 * free: a time made by hand is refused like one that was taken a second ago. Advisers choose within their
 * own hours, without notice nor cap.
 */
export async function askSlot(
  scene: Scene,
  wanted: Wanted,
  { startsAt, byAdviser }: { startsAt: Date; byAdviser: boolean },
): Promise<AskedSlot> {
  const { type } = wanted;
  const date = civilDateOf(startsAt);
  const { after, lastDay } = reachOf(type, scene.now);
  const no = (refusal: Refusal) => ({ slot: null, refusal });
  const [least, most] = byAdviser ? [scene.now, addDays(lastDay, 366)] : [after, lastDay];
  if (startsAt < least || date > most) return no(refusals.notOffered({}, "startsAt"));
  const { grid, diary } = await readSlots(scene, wanted, { from: date, to: date });
  const slot = grid.find(({ from }) => from.getTime() === startsAt.getTime());
  if (!slot) return no(refusals.notOffered({}, "startsAt"));
  const meets = ({ from, to }: { from: Date; to: Date }) => slot.from < to && from < slot.to;
  if (wanted.member && diary.memberBusy.some(meets)) return no(refusals.memberBusy({}, "startsAt"));
  const capped = !byAdviser && !isWithinCaps(slot, type, diary.starts);
  if (capped || !isFree(slot, type, diary) || diary.outside.some(meets))
    return no(refusals.slotTaken({}, "startsAt"));
  return { slot, refusal: null };
}

/** Why the two cannot meet in this way at this slot, or null. */
export function whyNotMode({
  slot,
  type,
  mode,
  place,
}: {
  slot: Slot | null;
  type: Wanted["type"];
  mode: Mode;
  place: string;
}): Refusal | null {
  if (!type.modes.includes(mode) || (mode === "site" && slot?.site === null))
    return refusals.modeNotOffered({}, "mode");
  return mode === "at-member" && place === "" ? refusals.placeMissing({}, "place") : null;
}
