import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findThread } from "./find-thread.ts";
import { putReading } from "./follow.sql.ts";
import { isOfHouse } from "./thread.ts";
import { words } from "./words.ts";

/** Say how far one has read: the same on every device, and never backwards. */
export const markRead = operation({
  name: "threads.mark-read",
  label: words.markRead,
  at: "PUT /threads/{thread}/reading",
  input: z.object({ thread: z.uuid(), seq: z.coerce.number().int().min(1).max(1_000_000) }),
  find: ({ thread }, scene) => findThread(thread, scene),
  may: (actor) => isOfHouse(actor),
  whyNot: () => null,
  async effect({ thread }, scene, { seq }) {
    const read = Math.min(seq, thread.lastSeq);
    await putReading(scene, { person: scene.actor.person as string, thread: thread.id, seq: read });
    return { id: thread.id };
  },
});
