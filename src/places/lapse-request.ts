import { z } from "zod";
import { job } from "../foundation/job.ts";
import { lockBooking } from "./booking.sql.ts";
import type { Booking } from "./booking.ts";
import { endBooking } from "./end-booking.ts";
import { requestLapsed } from "./notice-kinds.ts";
import { tellBooking } from "./tell.ts";

/** Two days, and at the latest when it would begin. */
export const lapsesAt = ({ from }: Pick<Booking, "from">, now: Date): Date =>
  new Date(Math.min(from.getTime(), now.getTime() + 48 * 3_600_000));

/** A request that nobody answered in time gives its place back; whoever asked is told. */
export const lapseRequest = job({
  name: "places.lapse-request",
  input: z.object({ booking: z.uuid(), version: z.int() }),
  async run({ booking: id, version }, scene) {
    const booking = await lockBooking(scene.db, scene.cooperative, id);
    if (booking?.state !== "pending" || booking.version !== version) return;
    await endBooking(scene, { booking: id, manner: "lapsed", why: "" });
    if (booking.person) await tellBooking(scene, booking, { to: [booking.person], kind: requestLapsed });
  },
});
