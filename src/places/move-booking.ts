import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { lockBooking, updateBooking } from "./booking.sql.ts";
import { holds, mayChange, priceChanges, takerOf, whyNotBook } from "./booking.ts";
import { findWish } from "./find-wish.ts";
import { refusals } from "./refusals.ts";
import { planRelease } from "./release-unused.ts";
import { slotShape } from "./slot-input.ts";
import { releaseRooms, takeRoom } from "./take.ts";
import { words } from "./words.ts";

const input = z.object({ booking: z.uuid(), room: z.uuid(), ...slotShape, title: shortText(120) });

/** Move a booking to other hours or another place, or name it anew; what it had is free at once. */
export const moveBooking = operation({
  name: "places.move-booking",
  label: words.moveBooking,
  at: "PUT /room-bookings/{booking}",
  input,
  find: (told, scene) => findMove(told, scene),
  may: (actor, { booking }) => mayChange(actor, booking),
  whyNot({ booking, wish, now }) {
    if (!holds(booking) || booking.to <= now) return refusals.bookingOver();
    // What the team must answer is asked anew, not moved under an answer that was given for other hours.
    if (wish.rule.approval && booking.state !== "pending") return refusals.askAnew();
    return whyNotBook(wish) ?? (priceChanges(booking, wish.room, wish.span) ? refusals.priceChanges() : null);
  },
  async effect({ booking, wish, told }, scene) {
    const { id } = booking;
    const version = booking.version + 1;
    await releaseRooms(scene, takerOf(id));
    await updateBooking(scene, { id, room: told.room, title: told.title, version, ...wish.span });
    await takeRoom(scene, takerOf(id), { room: told.room, span: wish.span, title: told.title });
    const { wantsArrival } = wish.room;
    if (booking.state === "confirmed") await planRelease(scene, { id, version, ...wish.span, wantsArrival });
    return { id };
  },
});

async function findMove(told: z.output<typeof input>, scene: Scene) {
  const { room, date, from, to } = told;
  const seen = await lockBooking(scene.db, scene.cooperative, told.booking);
  if (!seen) return null;
  const slot = { date, from, to };
  const wish = await findWish(scene, { room, slot, person: seen.person, except: seen.id });
  return wish && { told, booking: seen, wish, now: scene.now };
}
