import type { NoticeKind } from "../foundation/notice.ts";
import type { Scene } from "../foundation/scene.ts";
import { release } from "../occupancy/index.ts";
import { insertCancellation, insertPostponement } from "./event.sql.ts";
import { type Event, seatTakerOf } from "./event.ts";
import { freeHosts } from "./hosts.ts";
import { eventCancelled, eventPostponed } from "./notice-kinds.ts";
import { refundEnded } from "./purchase.ts";
import { endRegistrations, listRegistrations } from "./registration.sql.ts";
import type { Registration } from "./registration.ts";
import { tellOf } from "./tell.ts";

/** It does not take place: hours and room are free, whoever comes is told why, calendars strike it out. */
export async function callOff(scene: Scene, e: Event, why: string): Promise<void> {
  const registered = await listRegistrations(scene.db, scene.cooperative, e.id);
  await insertCancellation(scene, e.id, why);
  await freeHosts(scene, e);
  const ids = registered.map(({ id }) => id);
  await endRegistrations(scene, ids, "cancelled");
  await refundEnded(scene, e, { registrations: ids, how: "cancelled" });
  const off = { ...e, cancelledAt: scene.now, cancelledWhy: why };
  await strike(scene, off, registered, { kind: eventCancelled, step: "cancelled", why });
}

/** It takes place another day that is not known yet: whoever has a seat keeps it. */
export async function putOff(scene: Scene, e: Event, why: string): Promise<void> {
  await insertPostponement(scene, e, why);
  await freeHosts(scene, e);
  const registered = await listRegistrations(scene.db, scene.cooperative, e.id);
  const off = { ...e, postponedWhy: why };
  await strike(scene, off, registered, { kind: eventPostponed, step: `postponed-${e.version}`, why });
}

async function strike(
  scene: Scene,
  off: Event,
  registered: readonly Registration[],
  { kind, step, why }: { kind: NoticeKind; step: string; why: string },
): Promise<void> {
  for (const r of registered) {
    await release(scene, seatTakerOf(r.id));
    const calendar = r.confirmedAt ? { calendar: "invite" as const } : {};
    await tellOf(scene, off, r, { kind, step, params: { why }, ...calendar });
  }
}
