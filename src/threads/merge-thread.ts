import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findThread } from "./find-thread.ts";
import { refusals } from "./refusals.ts";
import { appendItems, insertMerger } from "./regroup.sql.ts";
import { insertAct } from "./thread.sql.ts";
import { moderates } from "./thread.ts";
import { words } from "./words.ts";

/** Put all items of a thread after those of another one; its address leads there from now on. */
export const mergeThread = operation({
  name: "threads.merge-thread",
  label: words.mergeThread,
  at: "POST /threads/{thread}/merger",
  input: z.object({
    thread: z.uuid(),
    into: z.uuid(),
    why: z.string().trim().max(400, { error: "too-long" }).default(""),
  }),
  async find({ thread, into }, scene) {
    // Always the lesser name first, so that two mergers never wait for each other.
    const [first, second] = [thread, into].sort() as [string, string];
    const held = [await findThread(first, scene), await findThread(second, scene)];
    const found = held.find((one) => one?.thread.id === thread);
    const other = held.find((one) => one?.thread.id === into);
    return found && other ? { ...found, other } : null;
  },
  may: (actor, { other, ...of }) => moderates(actor, of) && moderates(actor, other),
  whyNot({ thread, other }) {
    if (thread.mergedInto || other.thread.mergedInto || thread.id === other.thread.id)
      return refusals.mergedAlready({}, "into");
    return thread.group === other.thread.group ? null : refusals.notSamePlace({}, "into");
  },
  async effect({ thread, other }, scene, { why }) {
    const into = other.thread.id;
    await appendItems(scene, { from: thread.id, to: into, last: other.thread.lastSeq });
    await insertMerger(scene, { thread: thread.id, into });
    await insertAct(scene, { thread: into, kind: "merged", why: why || thread.title, other: thread.id });
    return { id: into };
  },
});
