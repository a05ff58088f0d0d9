import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { whyNotBook } from "./booking.ts";
import { findWish } from "./find-wish.ts";
import { holdBooking } from "./hold-booking.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse } from "./room.ts";
import { slotShape } from "./slot.ts";
import { words } from "./words.ts";

const input = z.object({
  room: z.uuid(),
  ...slotShape,
  title: shortText(120),
  discreet: z.boolean().default(false),
  /** Whose account bears what is beyond what is included. */
  activity: z.uuid().nullable().default(null),
});

/**
 * Book a room, a desk, a booth or a vehicle. The room is held first, then looked at: of two who want it in
 * the same second one has it, and the other is told what has it.
 */
export const bookRoom = operation({
  name: "places.book-room",
  label: words.bookRoom,
  at: "POST /rooms/{room}/bookings",
  input,
  find: (told, scene) => findBooking(told, scene),
  may: (actor) => isOfHouse(actor),
  whyNot({ wish, ownActivity }) {
    if (!ownActivity) return refusals.notYourActivity({}, "activity");
    return whyNotBook(wish);
  },
  async effect({ told, wish }, scene) {
    const { title, discreet, activity } = told;
    const { room, span, rule } = wish;
    const asked = rule.approval;
    const id = await holdBooking(scene, { room, span, title, discreet, activity, asked, series: null });
    return { id, asked };
  },
});

async function findBooking(told: z.output<typeof input>, scene: Scene) {
  const { actor } = scene;
  const { room, date, from, to, activity } = told;
  const wish = await findWish(scene, { room, slot: { date, from, to }, person: actor.person });
  const ownActivity = activity === null || actor.activities.has(activity);
  return wish && { told, wish, ownActivity };
}
