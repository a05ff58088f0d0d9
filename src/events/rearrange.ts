import type { Scene } from "../foundation/scene.ts";
import { release } from "../occupancy/index.ts";
import { insertPlacing, putHosts, readEvent, updateEvent } from "./event.sql.ts";
import { type Event, type Placing, seatTakerOf, type Terms } from "./event.ts";
import { takeRoomFor } from "./event-room.ts";
import { takeHosts } from "./hosts.ts";
import { eventMoved } from "./notice-kinds.ts";
import { expect, settleQueue } from "./queue.ts";
import { listRegistrations } from "./registration.sql.ts";
import { tellOf } from "./tell.ts";

/** What an event is to be from now on. */
export interface Arrangement {
  readonly terms: Terms;
  readonly hosts: readonly string[];
  readonly placing: Placing;
  readonly room: string | null;
  /** Why it moves, said to those who come; empty where it does not. */
  readonly why: string;
}

export const isMoved = (e: Event, p: Placing): boolean =>
  e.postponedWhy !== null ||
  e.startsAt.getTime() !== p.startsAt.getTime() ||
  e.endsAt.getTime() !== p.endsAt.getTime() ||
  e.site !== p.site ||
  e.place !== p.place;

/** One event as it is from now on; whoever comes is told where it has moved, and is expected then. */
export async function rearrange(scene: Scene, e: Event, to: Arrangement): Promise<void> {
  const { terms, hosts, placing, room, why } = to;
  await updateEvent(scene, e.id, terms);
  await putHosts(scene, e.id, [...new Set(hosts)]);
  await takeRoomFor(scene, { id: e.id, title: terms.title, ...placing }, room);
  const moved = isMoved(e, placing);
  // A sequence was used up by what put it off.
  const version = e.version + (e.postponedWhy !== null ? 2 : 1);
  if (moved) await insertPlacing(scene, e.id, { ...placing, version, why });
  const now = await readEvent(scene.db, scene.cooperative, e.id);
  if (!now?.publishedAt) return;
  await takeHosts(scene, now, "changed");
  if (moved) await moveAll(scene, now, why);
  await settleQueue(scene, e.id);
}

async function moveAll(scene: Scene, e: Event, why: string): Promise<void> {
  for (const r of await listRegistrations(scene.db, scene.cooperative, e.id)) {
    await release(scene, seatTakerOf(r.id));
    if (r.confirmedAt) await expect(scene, e, r);
    const calendar = r.confirmedAt ? { calendar: "invite" as const } : {};
    await tellOf(scene, e, r, { kind: eventMoved, step: `moved-${e.version}`, params: { why }, ...calendar });
  }
}
