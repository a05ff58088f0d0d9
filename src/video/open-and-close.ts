import type { Scene } from "../foundation/scene.ts";
import {
  deleteInvited,
  insertClosing,
  insertInvited,
  insertPass,
  type NewRoom,
  putRoom,
} from "./room.sql.ts";
import { tellRoom } from "./tell-room.sql.ts";

/**
 * The room of something that takes place by video (an appointment): made when it is agreed, given its
 * new hours when it is moved. Told to nobody here, since whoever calls tells of the thing itself.
 */
export async function keepRoom(
  scene: Scene,
  room: NewRoom,
  people: { readonly hosts: readonly string[]; readonly members: readonly string[] },
): Promise<void> {
  await putRoom(scene, room);
  const of = (host: boolean) => (person: string) => ({ person, host });
  await insertInvited(scene, room.id, [...people.hosts.map(of(true)), ...people.members.map(of(false))]);
}

/** It takes place no more, or in another way. */
export async function dropRoom(scene: Scene, room: string): Promise<void> {
  await insertClosing(scene, room);
  await tellRoom(scene, room);
}

/** Somebody is of it no more: they find no such room. */
export const withdrawInvitation = (scene: Scene, room: string, person: string): Promise<void> =>
  deleteInvited(scene, room, person);

/** A guest of the thing comes in by an address drawn for them, whose hash is given. */
export const letGuestIn = (scene: Scene, room: string, hash: string): Promise<void> =>
  insertPass(scene, room, hash);
