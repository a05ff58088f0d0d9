import type { Scene } from "../foundation/scene.ts";
import { notify } from "../notices/index.ts";
import { occupyWhoIsFree, release } from "../occupancy/index.ts";
import { dropRoom, keepRoom } from "../video/index.ts";
import { invitationTo } from "./calendar.ts";
import { type Event, takerOf } from "./event.ts";
import { freeRoom } from "./event-room.ts";
import { emailsOf } from "./host.sql.ts";
import { hostNamed } from "./notice-kinds.ts";
import { roomOf } from "./queue.ts";
import { pageOf, saidOf } from "./tell.ts";

/** The hosts of a published event are taken then, their calendars follow, the room by video has them. */
export async function takeHosts(scene: Scene, e: Event, step: string): Promise<void> {
  await release(scene, takerOf(e.id));
  const people = e.hosts.map(({ id }) => id);
  await occupyWhoIsFree(scene, takerOf(e.id), {
    ...{ people, span: { from: e.startsAt, to: e.endsAt }, place: e.site },
  });
  if (e.onlineSeats === null || e.onlineLink !== "") await dropRoom(scene, e.id);
  else await keepRoom(scene, roomOf(e), { hosts: people, members: [] });
  for (const host of await emailsOf(scene.db, people)) {
    const seen = { mode: null, language: host.language, link: `{origin}${pageOf(e.id)}` };
    await notify(scene, hostNamed, {
      ...{ to: [host.id], params: saidOf(e), link: pageOf(e.id) },
      once: `event:${e.id}:host-${step}-${e.version}`,
      calendar: invitationTo(e, host, scene.now, seen),
    });
  }
}

/** It takes place no more, or not then. */
export async function freeHosts(scene: Scene, e: Event): Promise<void> {
  await release(scene, takerOf(e.id));
  await freeRoom(scene, e.id);
  await dropRoom(scene, e.id);
}
