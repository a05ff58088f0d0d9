import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { findPresence, insertAdmission, insertArrival, type NewArrival } from "./presence.sql.ts";
import { refusals } from "./refusals.ts";
import { countIn, isOver, mostPeople, type Presence, type Room } from "./room.ts";
import { tellRoom } from "./tell-room.sql.ts";

/** Why one more cannot be within, or null. */
export const whyNotOneMore = (presences: readonly Presence[], now: Date): Refusal | null =>
  countIn(presences, now) >= mostPeople ? refusals.full() : null;

export const whyNotCome = (room: Room, now: Date): Refusal | null =>
  isOver(room, now) ? refusals.over() : null;

/**
 * A browser comes to the door; a host is within at once, and everybody where there is no door. One that
 * sends its key again is there already.
 */
export async function comeIn(
  scene: Scene,
  arrival: Omit<NewArrival, "id">,
  doorless = false,
): Promise<{ id: string }> {
  const known = await findPresence(scene.db, scene.cooperative, arrival.hash);
  if (known?.room === arrival.room) return { id: known.id };
  const id = scene.newId();
  await insertArrival(scene, { ...arrival, id });
  if (arrival.host || doorless) await insertAdmission(scene, id);
  await tellRoom(scene, arrival.room);
  return { id };
}
