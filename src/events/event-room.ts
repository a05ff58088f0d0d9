import type { Scene } from "../foundation/scene.ts";
import { releaseRooms, takeRoom } from "../places/index.ts";
import { type Placing, roomTakerOf } from "./event.ts";
import { putRoom } from "./event-room.sql.ts";

/** Takes the room of an event at its hours, from the draft on, in place of the one it had. */
export async function takeRoomFor(
  scene: Scene,
  { id, title, startsAt: from, endsAt: to }: Placing & { id: string; title: string },
  room: string | null,
): Promise<void> {
  await releaseRooms(scene, roomTakerOf(id));
  await putRoom(scene, id, room);
  if (room) await takeRoom(scene, roomTakerOf(id), { room, span: { from, to }, title });
}

/** It takes place no more, or not then: the room is free at once. */
export const freeRoom = (scene: Scene, event: string): Promise<void> =>
  releaseRooms(scene, roomTakerOf(event));
