import { z } from "zod";
import { isSite } from "../activities/index.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { instantAt } from "../foundation/when.ts";
import { lockBookingsIn } from "./booking.sql.ts";
import { insertClosure } from "./closure.sql.ts";
import { endBooking } from "./end-booking.ts";
import { bookingClosed } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { listRooms } from "./room.sql.ts";
import { keepsPlaces } from "./room.ts";
import { clock } from "./slot-input.ts";
import { lockRooms } from "./take.ts";
import { listTakings } from "./taking.sql.ts";
import { tellBooking } from "./tell.ts";
import { words } from "./words.ts";

const input = z.object({
  site: z.uuid(),
  /** One place alone; null: the whole site. */
  room: z.uuid().nullable().default(null),
  startsOn: civilDate(),
  from: clock(),
  endsOn: civilDate(),
  to: clock(),
  why: shortText(200),
});

/**
 * Close a place or a whole site for a while. What was booked there is cancelled and counts for nothing;
 * everyone concerned is told. What other pages hold there stays, and is answered, to be moved by its people.
 */
export const closePlaces = operation({
  name: "places.close-places",
  label: words.closePlaces,
  at: "POST /room-closures",
  input,
  find: (told, scene) => findClosing(told, scene),
  may: (actor) => keepsPlaces(actor),
  whyNot({ known, span, now }) {
    if (!known) return refusals.unknownSite({}, "site");
    if (span.to <= span.from) return refusals.endsBefore({}, "to");
    return span.to <= now ? refusals.inPast({}, "endsOn") : null;
  },
  async effect({ told, span, bookings, others }, scene) {
    const { site, room, why } = told;
    const id = scene.newId();
    await insertClosure(scene, { id, site, room, why, ...span });
    for (const booking of bookings) {
      await endBooking(scene, { booking: booking.id, manner: "closed", why });
      const to = booking.person ? [booking.person] : [];
      await tellBooking(scene, booking, { to, kind: bookingClosed, params: { why } });
    }
    return { id, cancelled: bookings.length, others };
  },
});

async function findClosing(told: z.output<typeof input>, scene: Scene) {
  const { db, cooperative, now } = scene;
  const { site, room, startsOn, from, endsOn, to } = told;
  const span = {
    from: instantAt(startsOn, from),
    to: instantAt(endsOn, to),
  };
  const rooms = await listRooms(db, cooperative, { site });
  const ids = rooms.map(({ id }) => id);
  const known = (await isSite(db, cooperative, site)) && (room === null || ids.includes(room));
  const among = room === null ? ids : [room];
  if (!known || span.to <= span.from) return { told, span, known, bookings: [], others: [] as string[], now };
  await lockRooms(scene, among);
  const still = { from: span.from < now ? now : span.from, to: span.to };
  const bookings = await lockBookingsIn(db, cooperative, among, still);
  const takings = await listTakings(db, cooperative, among, still);
  const foreign = takings.filter(({ takerKind }) => takerKind !== "places.booking");
  const others = [...new Set(foreign.map(({ title }) => title))];
  return { told, span, known, bookings, others, now };
}
