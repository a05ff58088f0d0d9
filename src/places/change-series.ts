import { z } from "zod";
import { civilDateOf } from "../foundation/calendar.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { sayRefusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { lockResources } from "../occupancy/index.ts";
import { readBooking, updateBooking } from "./booking.sql.ts";
import { type Booking, mayChange, priceChanges, takerOf } from "./booking.ts";
import { findCandidates } from "./find-candidates.ts";
import { whyNotHave } from "./fits.ts";
import { refusals } from "./refusals.ts";
import { planRelease } from "./release-unused.ts";
import { listRooms, readRoom } from "./room.sql.ts";
import { lockSeries } from "./series.sql.ts";
import { spanOf } from "./slot.ts";
import { clock } from "./slot-input.ts";
import { lockRooms, releaseRooms, takeRoom } from "./take.ts";
import { words } from "./words.ts";

const input = z.object({
  booking: z.uuid(),
  scope: z.enum(["following", "all"]),
  room: z.uuid(),
  from: clock(),
  to: clock(),
  title: shortText(120),
});
type Told = z.output<typeof input>;

/**
 * Give a whole series, or what follows one of its dates, other hours, another place or another name. Each
 * date stays on its day; one that cannot have them stays as it was, and the answer says which and why.
 */
export const changeSeries = operation({
  name: "places.change-series",
  label: words.changeSeries,
  at: "PUT /room-bookings/{booking}/series",
  input,
  find: (told, scene) => findChange(told, scene),
  may: (actor, { booking }) => mayChange(actor, booking),
  whyNot({ bookings, told, approval, changes, room }) {
    if (bookings.length === 0) return refusals.notSeries();
    if (told.to <= told.from) return refusals.endsBefore({}, "to");
    if (approval) return refusals.askAnew();
    const dearer = changes.some(({ booking: one, span }) => priceChanges(one, room, span));
    return dearer ? refusals.priceChanges() : null;
  },
  async effect({ changes, missed, room, told }, scene) {
    const { title } = told;
    // All of them let go first: one of a series may take the hours that another leaves.
    for (const { booking } of changes) await releaseRooms(scene, takerOf(booking.id));
    for (const { booking, span } of changes) {
      const version = booking.version + 1;
      const moved = { id: booking.id, room: room.id, title, version, ...span };
      await updateBooking(scene, moved);
      await takeRoom(scene, takerOf(booking.id), { room: room.id, span, title });
      await planRelease(scene, { ...moved, wantsArrival: room.wantsArrival });
    }
    return { id: told.booking, changed: changes.length, missed };
  },
});

async function findChange(told: Told, scene: Scene) {
  const { db, cooperative, actor } = scene;
  const booking = await readBooking(db, cooperative, told.booking);
  const room = booking && (await readRoom(db, cooperative, told.room));
  if (!booking || !room) return null;
  if (booking.person) await lockResources(db, cooperative, [`hours of ${booking.person}`]);
  await lockRooms(scene, [room.id]);
  const bookings = await listScope(scene, booking, told.scope);
  if (told.to <= told.from || bookings.length === 0)
    return { told, booking, room, bookings, approval: false, changes: [], missed: [] };
  const first = bookings[0]?.from ?? scene.now;
  const last = bookings.at(-1)?.to ?? scene.now;
  const rooms = await listRooms(db, cooperative, { site: room.site });
  const day = 86_400_000;
  const around = { from: new Date(first.getTime() - day), to: new Date(last.getTime() + day) };
  const candidates = await findCandidates(scene, rooms, around);
  const target = candidates.find((one) => one.room.id === room.id);
  const except = new Set(bookings.map(({ id }) => id));
  // Its own hours of the week are not counted against it: each date gives back what it had.
  const own = target && { ...target, usedIn: () => 0 };
  const { now, today } = scene;
  const judged = bookings.map((one) => {
    const slot = { date: civilDateOf(one.from), from: told.from, to: told.to };
    const why = own ? whyNotHave(own, slot, { now, today, except }) : refusals.retired({ name: room.name });
    return { booking: one, span: spanOf(slot), date: slot.date, why };
  });
  const missed = judged.flatMap(({ date, why }) =>
    why ? [{ date, why: sayRefusal(why, actor.language) }] : [],
  );
  const changes = judged.filter(({ why }) => why === null);
  return { told, booking, room, bookings, approval: target?.rule.approval ?? false, changes, missed };
}

/** From this date on, or all that is to come. */
export async function listScope(
  { db, cooperative, now }: Scene,
  { series, from }: Booking,
  scope: "following" | "all",
): Promise<Booking[]> {
  if (!series) return [];
  const first = scope === "following" ? civilDateOf(from) : null;
  return lockSeries(db, cooperative, { series, from: first, now });
}
