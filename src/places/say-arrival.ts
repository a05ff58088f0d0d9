import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertArrival, lockBooking } from "./booking.sql.ts";
import { mayChange } from "./booking.ts";
import { refusals } from "./refusals.ts";
import { graceMinutes } from "./release-unused.ts";
import { words } from "./words.ts";

/** Say that one has come, from a quarter of an hour before the beginning: the place stays one’s own. */
export const sayArrival = operation({
  name: "places.say-arrival",
  label: words.sayArrival,
  at: "POST /room-bookings/{booking}/arrival",
  input: z.object({ booking: z.uuid() }),
  async find({ booking: id }, { db, cooperative, now }) {
    const booking = await lockBooking(db, cooperative, id);
    return booking && { booking, now };
  },
  may: (actor, { booking }) => mayChange(actor, booking),
  whyNot({ booking: { state, from, to }, now }) {
    if (state !== "confirmed" || to <= now) return refusals.bookingOver();
    const early = from.getTime() - graceMinutes * 60_000 > now.getTime();
    return early ? refusals.tooEarly({ minutes: graceMinutes }) : null;
  },
  async effect({ booking }, scene) {
    await insertArrival(scene, booking.id);
    return { id: booking.id };
  },
});
