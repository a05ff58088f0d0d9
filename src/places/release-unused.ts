import { z } from "zod";
import { job } from "../foundation/job.ts";
import type { Scene } from "../foundation/scene.ts";
import { lockBooking } from "./booking.sql.ts";
import type { Booking } from "./booking.ts";
import { endBooking } from "./end-booking.ts";
import { bookingMissed } from "./notice-kinds.ts";
import { tellBooking } from "./tell.ts";

/** How long a place waits for whoever booked it. */
export const graceMinutes = 15;

const after = ({ from }: Pick<Booking, "from">) => new Date(from.getTime() + graceMinutes * 60_000);

/** Where a place asks for arrival, whoever has not come by then gives it back. */
export async function planRelease(
  scene: Scene,
  booking: Pick<Booking, "id" | "from" | "version" | "wantsArrival">,
): Promise<void> {
  const { id, version, wantsArrival } = booking;
  if (!wantsArrival) return;
  await scene.later("places.release-unused", { booking: id, version }, after(booking));
}

/** Gives back a place where nobody came within a quarter of an hour, unless it was moved or given back. */
export const releaseUnused = job({
  name: "places.release-unused",
  input: z.object({ booking: z.uuid(), version: z.int() }),
  async run({ booking: id, version }, scene) {
    const booking = await lockBooking(scene.db, scene.cooperative, id);
    if (booking?.state !== "confirmed" || booking.version !== version) return;
    if (!booking.wantsArrival || scene.now < after(booking) || booking.to <= scene.now) return;
    await endBooking(scene, { booking: id, manner: "missed", why: "" });
    if (booking.person) await tellBooking(scene, booking, { to: [booking.person], kind: bookingMissed });
  },
});
