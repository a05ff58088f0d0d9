import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { putPlaceFollowing } from "./follow.sql.ts";
import { isPlaceOf } from "./place.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse, levels } from "./thread.ts";
import { words } from "./words.ts";

/** The same for all threads of a group, or of the house: what one says of a thread goes before. */
export const followPlace = operation({
  name: "threads.follow-place",
  label: words.followPlace,
  at: "PUT /thread-places/following",
  input: z.object({ group: z.uuid().nullable().default(null), level: z.enum(levels) }),
  find: async ({ group }, scene) => ({ group, isPlace: await isPlaceOf(scene, group) }),
  may: (actor) => isOfHouse(actor),
  whyNot: ({ isPlace }) => (isPlace ? null : refusals.notOfGroup({}, "group")),
  async effect({ group }, scene, { level }) {
    await putPlaceFollowing(scene, { person: scene.actor.person as string, group, level });
    return { group };
  },
});
