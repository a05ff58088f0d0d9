import type { Scene } from "../foundation/scene.ts";
import { release } from "../occupancy/index.ts";
import { dropRoom } from "../video/index.ts";
import { insertCancellation } from "./appointment.sql.ts";
import { type Appointment, takerOf } from "./appointment.ts";
import { cancelled } from "./notice-kinds.ts";
import { tell } from "./tell.ts";

/** An appointment takes place no more: its time is free at once, both people and their calendars are told. */
export async function strikeOut(scene: Scene, appointment: Appointment, why: string): Promise<void> {
  await insertCancellation(scene, { appointment: appointment.id, lapsed: false, why });
  await release(scene, takerOf(appointment.id));
  await dropRoom(scene, appointment.id);
  const over = { ...appointment, state: "cancelled" } as const;
  await tell(scene, over, { kind: cancelled, step: "cancelled", params: { why } });
}
