import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findThread } from "./find-thread.ts";
import { refusals } from "./refusals.ts";
import { insertAct, putLock } from "./thread.sql.ts";
import { moderates } from "./thread.ts";
import { words } from "./words.ts";

/** Close a thread, with its reason; or open it again. What was said stays to be read. */
export const lockThread = operation({
  name: "threads.lock-thread",
  label: words.lockThread,
  at: "PUT /threads/{thread}/lock",
  input: z.object({
    thread: z.uuid(),
    locked: z.boolean(),
    why: z.string().trim().min(1, { error: "empty" }).max(400, { error: "too-long" }),
  }),
  async find({ thread, locked }, scene) {
    const found = await findThread(thread, scene);
    return found && { ...found, asked: locked };
  },
  may: (actor, of) => moderates(actor, of),
  whyNot: ({ thread, asked }) => ((thread.locked !== null) === asked ? refusals.lockedAlready() : null),
  async effect({ thread }, scene, { locked, why }) {
    await putLock(scene, thread.id, locked ? why : null);
    await insertAct(scene, { thread: thread.id, kind: locked ? "locked" : "unlocked", why });
    return { id: thread.id };
  },
});
