import { type Actor, has } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { lockResources, occupy, readBusy, releaseKind, type Span, type Taker } from "../occupancy/index.ts";
import { readRoom } from "./room.sql.ts";
import { atomsOf, keepsPlaces, type Room } from "./room.ts";
import { overlap, widened } from "./slot.ts";
import {
  deleteTakings,
  insertTaking,
  listClosures,
  type NewTaking,
  type RoomTaking,
  readTaking,
} from "./taking.sql.ts";

/** What has a room when somebody else wants it. */
export interface TakenBy extends Span {
  /** What it is for, null where it is not for these eyes. */
  readonly title: string | null;
  /** It is closed then, for the reason that the title says. */
  readonly closed: boolean;
}

interface Wanted {
  readonly room: string;
  readonly span: Span;
  /** What already has it and moves within it. */
  readonly except?: Taker;
}

/** Who may read what a room is taken for: everybody of the house, unless it is discreet. */
export const maySeeTitle = (actor: Actor, { discreet, person }: Pick<RoomTaking, "discreet" | "person">) =>
  !discreet || keepsPlaces(actor) || has(actor, "accountant") || (person !== null && person === actor.person);

/**
 * Holds rooms until commit, each by its parts in ascending order; `roomTaken` says what it then is, and
 * `takeRoom` takes it. An id that is no room is left out.
 */
export async function lockRooms({ db, cooperative }: Scene, rooms: readonly string[]): Promise<void> {
  const found = await Promise.all([...new Set(rooms)].map((id) => readRoom(db, cooperative, id)));
  const atoms = found.flatMap((room) => (room ? atomsOf(room) : []));
  await lockResources(db, cooperative, atoms);
}

/** What of a room is blocked: its parts, each with the longer of its own buffers and those of the whole. */
async function blockedBy({ db, cooperative }: Scene, room: Room, span: Span) {
  const parts = await Promise.all(room.parts.map((id) => readRoom(db, cooperative, id)));
  const atoms = parts.length > 0 ? parts.flatMap((part) => part ?? []) : [room];
  const blocked = atoms.map(({ id, beforeMinutes, afterMinutes }) => ({
    resource: id,
    span: widened(
      span,
      Math.max(beforeMinutes, room.beforeMinutes),
      Math.max(afterMinutes, room.afterMinutes),
    ),
  }));
  return blocked.sort((a, b) => (a.resource < b.resource ? -1 : 1));
}

/** What has a room, or a part of it, or its buffers, in these hours; null where it is free. */
export async function roomTaken(scene: Scene, { room: id, span, except }: Wanted): Promise<TakenBy | null> {
  const { db, cooperative, actor } = scene;
  const room = await readRoom(db, cooperative, id);
  if (!room) return null;
  const [closure] = await listClosures(db, cooperative, [id], span);
  if (closure) return { from: closure.from, to: closure.to, title: closure.why, closed: true };
  for (const blocked of await blockedBy(scene, room, span)) {
    const busy = await readBusy(db, cooperative, [blocked.resource], blocked.span);
    const other = busy.find(({ takenBy }) => takenBy !== except?.id);
    if (!other) continue;
    const taking = await readTaking(db, cooperative, other.takenBy);
    const seen = taking && overlap(taking, blocked.span) ? taking : other;
    const title = taking && maySeeTitle(actor, taking) ? taking.title : null;
    return { from: seen.from, to: seen.to, title, closed: false };
  }
  return null;
}

/**
 * Takes a room for something of any module, once `lockRooms` and `roomTaken` have said that it is free; what
 * is taken already is refused by the database. A hall takes each of its parts.
 */
export async function takeRoom(scene: Scene, taker: Taker, taking: NewTaking): Promise<void> {
  const room = await readRoom(scene.db, scene.cooperative, taking.room);
  if (!room) throw new Error(`no room ${taking.room}`);
  const blocked = await blockedBy(scene, room, taking.span);
  await occupy(
    scene,
    taker,
    blocked.map(({ resource, span }) => ({ kind: "room" as const, resource, span, place: room.site })),
  );
  await insertTaking(scene, taker, taking);
}

/** Frees the rooms that something took; the people it took stay taken. */
export async function releaseRooms(scene: Scene, taker: Taker): Promise<void> {
  await releaseKind(scene, taker, "room");
  await deleteTakings(scene, taker);
}
