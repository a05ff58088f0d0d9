import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findThread } from "./find-thread.ts";
import { putFollowing } from "./follow.sql.ts";
import { isOfHouse, levels } from "./thread.ts";
import { words } from "./words.ts";

/** Be told of each message of a thread, of those that name one, or of none. */
export const followThread = operation({
  name: "threads.follow-thread",
  label: words.followThread,
  at: "PUT /threads/{thread}/following",
  input: z.object({ thread: z.uuid(), level: z.enum(levels) }),
  find: ({ thread }, scene) => findThread(thread, scene),
  may: (actor) => isOfHouse(actor),
  whyNot: () => null,
  async effect({ thread }, scene, { level }) {
    await putFollowing(scene, { person: scene.actor.person as string, thread: thread.id, level });
    return { id: thread.id };
  },
});
