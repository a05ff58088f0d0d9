import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { ensureKey } from "./mail-key.sql.ts";
import { isPlaceOf } from "./place.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse } from "./thread.ts";
import { words } from "./words.ts";

/** Have an address of one’s own to begin threads by mail in a group, or before the house. */
export const drawAddress = operation({
  name: "threads.draw-address",
  label: words.drawAddress,
  at: "POST /thread-addresses",
  input: z.object({ group: z.uuid().nullable().default(null) }),
  find: async ({ group }, scene) => ({ group, isPlace: await isPlaceOf(scene, group) }),
  may: (actor) => isOfHouse(actor),
  whyNot: ({ isPlace }) => (isPlace ? null : refusals.notOfGroup({}, "group")),
  async effect({ group }, scene) {
    await ensureKey(scene, { person: scene.actor.person as string, group });
    return { group };
  },
});
