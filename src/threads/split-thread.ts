import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findThread } from "./find-thread.ts";
import { listItems } from "./item.sql.ts";
import { refusals } from "./refusals.ts";
import { splitItems } from "./regroup.sql.ts";
import { insertAct, insertThread } from "./thread.sql.ts";
import { moderates } from "./thread.ts";
import { words } from "./words.ts";

/** Take items out of a thread into a new one of the same place; both say so. */
export const splitThread = operation({
  name: "threads.split-thread",
  label: words.splitThread,
  at: "POST /threads/{thread}/splits",
  input: z.object({
    thread: z.uuid(),
    items: z.array(z.uuid()).min(1, { error: "not-chosen" }).max(500),
    title: shortText(140),
    why: z.string().trim().max(400, { error: "too-long" }).default(""),
  }),
  async find({ thread, items }, scene) {
    const { db, cooperative } = scene;
    const found = await findThread(thread, scene);
    if (!found) return null;
    const all = await listItems(db, cooperative, thread, { limit: 10_000, offset: 0 });
    const chosen = all.filter(({ id }) => items.includes(id));
    const fits = chosen.length === new Set(items).size && !chosen.some(({ id }) => id === all[0]?.id);
    return { ...found, seqs: chosen.map(({ seq }) => seq), fits };
  },
  may: (actor, of) => moderates(actor, of),
  whyNot: ({ fits }) => (fits ? null : refusals.noItem({}, "items")),
  async effect({ thread, seqs }, scene, { title, why }) {
    const id = scene.newId();
    await insertThread(scene, { id, group: thread.group, title });
    await splitItems(scene, { from: thread.id, to: id, seqs });
    await insertAct(scene, { thread: thread.id, kind: "split", why, other: id });
    await insertAct(scene, { thread: id, kind: "split", why, other: thread.id });
    return { id };
  },
});
