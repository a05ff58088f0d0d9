import type { Actor } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { findSubject } from "./address.sql.ts";
import { lockBookingsIn } from "./booking.sql.ts";
import { type Booking, holds } from "./booking.ts";
import { graceMinutes } from "./release-unused.ts";
import { readRoom } from "./room.sql.ts";
import { isOfHouse } from "./room.ts";
import { lockRooms } from "./take.ts";

/** Whoever stands before the tablet, known by its secret alone, and whoever is of the house. */
export const mayUseDoor = (actor: Actor): boolean => actor.kind === "visitor" || isOfHouse(actor);

/** The room of a door, held, and what of it is booked now or begins within a quarter of an hour. */
export async function findDoor(scene: Scene, key: string) {
  const { db, cooperative, now } = scene;
  const id = await findSubject(db, cooperative, "door", key);
  if (!id) return null;
  await lockRooms(scene, [id]);
  const room = await readRoom(db, cooperative, id);
  if (!room || room.retired) return null;
  const soon = new Date(now.getTime() + graceMinutes * 60_000);
  const bookings = await lockBookingsIn(db, cooperative, [id], { from: now, to: soon });
  const current = bookings.find((one): one is Booking => holds(one) && one.room === id) ?? null;
  return { room, current, now };
}
