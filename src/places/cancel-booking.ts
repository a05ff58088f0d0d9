import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockBooking } from "./booking.sql.ts";
import { holds, isLate, mayChange } from "./booking.ts";
import { endBooking } from "./end-booking.ts";
import { bookingCancelled } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { classOf } from "./room.ts";
import { readRule } from "./rule.sql.ts";
import { tellBooking } from "./tell.ts";
import { words } from "./words.ts";

/**
 * Give a place back before its time is over. Early it counts for nothing; later than its rule says, the time
 * stays counted, since nobody else could plan with it.
 */
export const cancelBooking = operation({
  name: "places.cancel-booking",
  label: words.cancelBooking,
  at: "POST /room-bookings/{booking}/cancellation",
  input: z.object({ booking: z.uuid(), why: z.string().trim().max(400, { error: "too-long" }).default("") }),
  async find({ booking: id }, { db, cooperative, actor, now }) {
    const booking = await lockBooking(db, cooperative, id);
    if (!booking) return null;
    const rule = await readRule(db, cooperative, booking.room, classOf(actor));
    return { booking, late: isLate(booking, rule.lateHours, now), now };
  },
  may: (actor, { booking }) => mayChange(actor, booking),
  whyNot: ({ booking, now }) => (holds(booking) && booking.to > now ? null : refusals.bookingOver()),
  async effect({ booking, late }, scene, { why }) {
    await endBooking(scene, { booking: booking.id, manner: late ? "late" : "cancelled", why });
    if (booking.person) {
      const params = { name: scene.actor.name, why: why && `: ${why}` };
      await tellBooking(scene, booking, { to: [booking.person], kind: bookingCancelled, params });
    }
    return { id: booking.id, late };
  },
});
