import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertApproval, lockBooking } from "./booking.sql.ts";
import { endBooking } from "./end-booking.ts";
import { requestApproved, requestRefused } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { planRelease } from "./release-unused.ts";
import { keepsPlaces } from "./room.ts";
import { tellBooking } from "./tell.ts";
import { words } from "./words.ts";

/** Accept a request for a place, or refuse it with a reason; it was kept for whoever asked meanwhile. */
export const answerRequest = operation({
  name: "places.answer-request",
  label: words.answerRequest,
  at: "POST /room-bookings/{booking}/answer",
  input: z.object({
    booking: z.uuid(),
    accept: z.boolean(),
    why: z.string().trim().max(400, { error: "too-long" }).default(""),
  }),
  async find({ booking: id, accept, why }, { db, cooperative }) {
    const booking = await lockBooking(db, cooperative, id);
    return booking && { booking, accept, why };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ booking: { state }, accept, why }) {
    if (state !== "pending") return refusals.notWaiting();
    return accept || why ? null : refusals.whyMissing({}, "why");
  },
  async effect({ booking, accept, why }, scene) {
    const to = booking.person ? [booking.person] : [];
    if (accept) {
      await insertApproval(scene, booking.id);
      await planRelease(scene, booking);
      await tellBooking(scene, booking, { to, kind: requestApproved });
    } else {
      await endBooking(scene, { booking: booking.id, manner: "refused", why });
      await tellBooking(scene, booking, { to, kind: requestRefused, params: { why } });
    }
    return { id: booking.id };
  },
});
