import { z } from "zod";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { findPresence, insertDeparture } from "./presence.sql.ts";
import { tellRoom } from "./tell-room.sql.ts";
import { words } from "./words.ts";

/** Leave a video meeting, or its door, by the key that one's page holds: the place is free at once. */
export const leaveRoom = operation({
  name: "video.leave-room",
  label: words.leaveRoom,
  at: "POST /video-departures",
  input: z.object({ key: secret(z.string().max(200)) }),
  find: ({ key }, { db, cooperative }) => findPresence(db, cooperative, hashOfSecret(key)),
  // By a public page the key says who leaves.
  may: (actor, { person }) => actor.kind === "visitor" || (person !== null && person === actor.person),
  whyNot: () => null,
  async effect({ id, room }, scene) {
    await insertDeparture(scene, { arrival: id, turnedAway: false });
    await tellRoom(scene, room);
    return { id };
  },
});
