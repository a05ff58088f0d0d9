import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findAtTheDoor } from "./admit.ts";
import { insertDeparture } from "./presence.sql.ts";
import { refusals } from "./refusals.ts";
import { tellRoom } from "./tell-room.sql.ts";
import { words } from "./words.ts";

/** Turn away somebody who waits at the door of a video meeting: their page tells them so. */
export const turnAway = operation({
  name: "video.turn-away",
  label: words.turnAway,
  at: "POST /video-arrivals/{arrival}/refusal",
  input: z.object({ arrival: z.uuid() }),
  find: ({ arrival }, scene) => findAtTheDoor(arrival, scene),
  may: (actor, { hosts }) => actor.person !== null && hosts.includes(actor.person),
  whyNot: ({ one }) => (one.state === "waiting" ? null : refusals.notWaiting()),
  async effect({ room, one }, scene) {
    await insertDeparture(scene, { arrival: one.id, turnedAway: true });
    await tellRoom(scene, room.id);
    return { id: one.id };
  },
});
