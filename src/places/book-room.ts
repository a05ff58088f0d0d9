import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { insertBooking } from "./booking.sql.ts";
import { takerOf, whyNotBook } from "./booking.ts";
import { findWish } from "./find-wish.ts";
import { lapsesAt } from "./lapse-request.ts";
import { roomRequested } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { planRelease } from "./release-unused.ts";
import { isOfHouse } from "./room.ts";
import { slotShape } from "./slot.ts";
import { takeRoom } from "./take.ts";
import { listKeepers, tellBooking } from "./tell.ts";
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
    const id = scene.newId();
    const { title, discreet, activity } = told;
    const asked = wish.rule.approval;
    await insertBooking(scene, {
      ...{ id, room: told.room, person: scene.actor.person, activity, title, discreet, asked, series: null },
      ...wish.span,
    });
    await takeRoom(scene, takerOf(id), { room: told.room, span: wish.span, title });
    const booking = { id, roomName: wish.room.name, title, personName: scene.actor.name, ...wish.span };
    if (asked) {
      await scene.later("places.lapse-request", { booking: id, version: 0 }, lapsesAt(booking, scene.now));
      const to = await listKeepers(scene);
      await tellBooking(scene, booking, { to, kind: roomRequested, link: "/lieux/demandes" });
    } else await planRelease(scene, { id, version: 0, ...wish.span, wantsArrival: wish.room.wantsArrival });
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
