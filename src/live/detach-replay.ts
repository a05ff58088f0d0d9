import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findHall, tellHall } from "./find-hall.ts";
import { isHost } from "./hall.ts";
import { deleteReplay, readReplay } from "./replay.sql.ts";
import { words } from "./words.ts";

/** Take the replay away from the event; the film stays in the channel. */
export const detachReplay = operation({
  name: "live.detach-replay",
  label: words.detachReplay,
  at: "DELETE /live-rooms/{event}/replay",
  input: z.object({ event: z.uuid() }),
  async find({ event }, scene) {
    const of = await findHall(scene, { event });
    const replay = of && (await readReplay(scene.db, scene.cooperative, event));
    return of && replay ? { ...of, replay } : null;
  },
  may: (_, of) => isHost(of),
  whyNot: () => null,
  async effect({ inside: { event } }, scene) {
    await deleteReplay(scene, event.id);
    await tellHall(scene, event.id);
    return { id: event.id };
  },
});
