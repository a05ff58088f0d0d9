import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listBookingsOf } from "./booking.sql.ts";
import { type Booking, holds, isLate } from "./booking.ts";
import { graceMinutes } from "./release-unused.ts";
import { classOf, isOfHouse } from "./room.ts";
import { readRules } from "./rule.sql.ts";
import { words } from "./words.ts";

const mayArriveAt = ({ from, to }: Booking, now: Date) =>
  now < to && from.getTime() - graceMinutes * 60_000 <= now.getTime();

export const bookingsPerPage = 40;

/** What one booked: to come, or past. */
export const myBookings = view({
  name: "places.my-bookings",
  label: words.mine,
  at: "GET /my-room-bookings",
  input: z.object({
    face: z.enum(["coming", "past"]).default("coming"),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
  }),
  may: (actor) => isOfHouse(actor),
  async read({ face, page }, { db, cooperative, actor, now, today }) {
    const listed = { limit: bookingsPerPage, offset: (page - 1) * bookingsPerPage };
    const own = { person: actor.person as string, now, coming: face === "coming" };
    const found = await listBookingsOf(db, cooperative, { ...own, ...listed });
    const ids = found.map(({ room }) => room);
    const rules = await readRules(db, cooperative, ids, classOf(actor));
    const rows = found.map((row) => {
      const hours = rules.get(row.room)?.lateHours ?? 0;
      return {
        ...row,
        lateHours: isLate(row, hours, now) ? hours : null,
        mayCancel: holds(row) && row.to > now,
        mayArrive: row.state === "confirmed" && mayArriveAt(row, now),
      };
    });
    return { rows, total: found[0]?.total ?? 0, face, page, today };
  },
});
