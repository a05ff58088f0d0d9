import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { readBooking } from "./booking.sql.ts";
import { isLate, mayChange } from "./booking.ts";
import { listScope } from "./change-series.ts";
import { endBooking } from "./end-booking.ts";
import { refusals } from "./refusals.ts";
import { classOf } from "./room.ts";
import { readRules } from "./rule.sql.ts";
import { words } from "./words.ts";

/** Give back what follows one date of a series, or all of it that is to come. */
export const cancelSeries = operation({
  name: "places.cancel-series",
  label: words.cancelSeries,
  at: "POST /room-bookings/{booking}/series-cancellation",
  input: z.object({ booking: z.uuid(), scope: z.enum(["following", "all"]) }),
  async find({ booking: id, scope }, scene) {
    const { db, cooperative, actor } = scene;
    const booking = await readBooking(db, cooperative, id);
    if (!booking) return null;
    const bookings = await listScope(scene, booking, scope);
    const rooms = bookings.map(({ room }) => room);
    return { booking, bookings, rules: await readRules(db, cooperative, rooms, classOf(actor)) };
  },
  may: (actor, { booking }) => mayChange(actor, booking),
  whyNot: ({ bookings }) => (bookings.length === 0 ? refusals.notSeries() : null),
  async effect({ booking, bookings, rules }, scene) {
    for (const one of bookings) {
      const late = isLate(one, rules.get(one.room)?.lateHours ?? 0, scene.now);
      await endBooking(scene, { booking: one.id, manner: late ? "late" : "cancelled", why: "" });
    }
    return { id: booking.id, given: bookings.length };
  },
});
