import type { Scene } from "../foundation/scene.ts";
import { release } from "../occupancy/index.ts";
import { insertAnsweredNeed } from "./answered-need.sql.ts";
import { tellWhoAsked } from "./answered-need.ts";
import { callOff, putOff } from "./call-off.ts";
import {
  insertEvent,
  insertPlacing,
  insertPublication,
  lockEvent,
  putHosts,
  readEvent,
} from "./event.sql.ts";
import { type Event, modes, seatsOf, takenOf, takerOf } from "./event.ts";
import { freeRoom, takeRoomFor } from "./event-room.ts";
import { takeHosts } from "./hosts.ts";
import { settleQueue } from "./queue.ts";
import { type Arrangement, isMoved, rearrange } from "./rearrange.ts";
import { listRegistrations } from "./registration.sql.ts";

export type { Arrangement };

/**
 * Makes a published event for a neighbour that plans by its own rules: hosts are told and taken, those who
 * had asked for its need are told. Whether room and hours are free was asked before (`lockRooms`,
 * `lockResources`); the house is not told, since the neighbour tells of the whole at once.
 *
 * @returns its id.
 */
export async function layEvent(
  scene: Scene,
  { terms, hosts, placing, room }: Arrangement,
  need: string | null,
): Promise<string> {
  const id = scene.newId();
  await insertEvent(scene, id, { ...terms, series: null });
  await insertPlacing(scene, id, { ...placing, version: 0, why: "" });
  await putHosts(scene, id, [...new Set(hosts)]);
  await takeRoomFor(scene, { id, title: terms.title, ...placing }, room);
  await insertPublication(scene, id);
  if (need) await insertAnsweredNeed(scene, id, need);
  const e = await readEvent(scene.db, scene.cooperative, id);
  if (!e) throw new Error("an event that was just made is not there");
  await takeHosts(scene, e, "published");
  await tellWhoAsked(scene, e);
  return id;
}

/** Whether an event is not as it should be. */
export function differs(e: Event, { terms, hosts, placing, room }: Arrangement): boolean {
  const now = new Set(e.hosts.map(({ id }) => id));
  return (
    isMoved(e, placing) ||
    (e.room ?? null) !== room ||
    now.size !== new Set(hosts).size ||
    hosts.some((id) => !now.has(id)) ||
    (["title", "about", "audience", "siteSeats", "onlineSeats", "onlineLink", "signed"] as const).some(
      (name) => e[name] !== terms[name],
    )
  );
}

/** More seats are given in a mode than it is to have: how many, or null. */
export function givenBeyond(e: Event, { terms }: Pick<Arrangement, "terms">): number | null {
  const over = modes.find((mode) => (seatsOf(terms, mode) ?? 0) < takenOf(e, mode));
  return over ? takenOf(e, over) : null;
}

/** These events, each held until commit, in an order that is always the same. */
export async function lockEvents({ db, cooperative }: Scene, ids: readonly string[]): Promise<Event[]> {
  const found: Event[] = [];
  for (const id of [...ids].sort()) {
    const e = await lockEvent(db, cooperative, id);
    if (e) found.push(e);
  }
  return found;
}

/**
 * Several events change places: first the hours and rooms of all of them are free, then each takes its own,
 * so that two may swap. Each stays the same event in every calendar, and those who come to one that moves are
 * told why.
 */
export async function relayEvents(
  scene: Scene,
  changed: readonly { readonly event: Event; readonly to: Arrangement }[],
): Promise<void> {
  for (const { event } of changed) {
    await release(scene, takerOf(event.id));
    await freeRoom(scene, event.id);
  }
  for (const { event, to } of changed) {
    const settled = (await settleQueue(scene, event.id)) ?? event;
    await rearrange(scene, settled, to);
  }
}

/** One that a neighbour planned does not take place. */
export async function callEventOff(scene: Scene, id: string, why: string): Promise<void> {
  const e = await lockEvent(scene.db, scene.cooperative, id);
  if (e && !e.cancelledAt) await callOff(scene, e, why);
}

/** One that a neighbour planned takes place another day, not known yet. */
export async function putEventOff(scene: Scene, id: string, why: string): Promise<void> {
  const e = await lockEvent(scene.db, scene.cooperative, id);
  if (e && !e.cancelledAt && e.postponedWhy === null) await putOff(scene, e, why);
}

/** The members who have or wait for a seat. */
export async function listComing({ db, cooperative }: Scene, event: string): Promise<string[]> {
  return (await listRegistrations(db, cooperative, event)).flatMap(({ person }) => person ?? []);
}
