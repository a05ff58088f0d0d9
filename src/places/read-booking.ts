import { z } from "zod";
import { view } from "../foundation/view.ts";
import { readBooking } from "./booking.sql.ts";
import { holds, mayChange } from "./booking.ts";
import { listRooms } from "./room.sql.ts";
import { isOfHouse } from "./room.ts";
import { words } from "./words.ts";

/** One booking, for whoever may change it, and where it might move. */
export const bookingSheet = view({
  name: "places.read-booking",
  label: words.readBooking,
  at: "GET /room-bookings/{booking}",
  input: z.object({ booking: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ booking: id }, { db, cooperative, actor, now }) {
    const booking = await readBooking(db, cooperative, id);
    if (!booking || !mayChange(actor, booking)) return null;
    const rooms = (await listRooms(db, cooperative)).map(({ id: one, name, siteName }) => ({
      ...{ id: one, name: `${name}, ${siteName}` },
    }));
    return { booking, rooms, open: holds(booking) && booking.to > now };
  },
});
