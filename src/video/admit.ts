import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { whyNotCome, whyNotOneMore } from "./enter.ts";
import { insertAdmission, listPresences, readPresence } from "./presence.sql.ts";
import { refusals } from "./refusals.ts";
import { listInvited, lockRoom } from "./room.sql.ts";
import { isAlive } from "./room.ts";
import { tellRoom } from "./tell-room.sql.ts";
import { words } from "./words.ts";

/** Somebody at the door, the room held until commit, and who receives in it; null where there is none. */
export async function findAtTheDoor(arrival: string, scene: Scene) {
  const { db, cooperative, now } = scene;
  const known = await readPresence(db, cooperative, arrival);
  const room = known && (await lockRoom(db, cooperative, known.room));
  if (!room) return null;
  const one = await readPresence(db, cooperative, arrival);
  if (!one) return null;
  const hosts = (await listInvited(db, cooperative, room.id)).filter(({ host }) => host);
  return { room, one, hosts: hosts.map(({ person }) => person), now };
}

/**
 * Let in somebody who waits at the door of a video meeting. The room is held meanwhile: of two admitted
 * for the fourth place, one is, and the other host is told that it is taken.
 */
export const admit = operation({
  name: "video.admit",
  label: words.admit,
  at: "POST /video-arrivals/{arrival}/admission",
  input: z.object({ arrival: z.uuid() }),
  async find({ arrival }, scene) {
    const found = await findAtTheDoor(arrival, scene);
    return (
      found && {
        ...found,
        presences: await listPresences(scene.db, scene.cooperative, found.room.id, scene.now),
      }
    );
  },
  may: (actor, { hosts }) => actor.person !== null && hosts.includes(actor.person),
  whyNot({ room, one, presences, now }) {
    if (one.state !== "waiting" || !isAlive(one, now)) return refusals.notWaiting();
    return whyNotCome(room, now) ?? whyNotOneMore(presences, now);
  },
  async effect({ room, one }, scene) {
    await insertAdmission(scene, one.id);
    await tellRoom(scene, room.id);
    return { id: one.id };
  },
});
