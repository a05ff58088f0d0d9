import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findThread } from "./find-thread.ts";
import { isPlaceOf } from "./place.ts";
import { refusals } from "./refusals.ts";
import { areAllIn, hasOthers } from "./regroup.sql.ts";
import { insertAct, updateThread } from "./thread.sql.ts";
import { moderates } from "./thread.ts";
import { words } from "./words.ts";

/**
 * Give a thread another title or another place. What was said among a few is not opened to others: it goes to
 * the house only where whoever moves it alone wrote it, to a group only where all who wrote are in it.
 */
export const changeThread = operation({
  name: "threads.change-thread",
  label: words.changeThread,
  at: "PUT /threads/{thread}",
  input: z.object({
    thread: z.uuid(),
    title: shortText(140),
    group: z.uuid().nullable().default(null),
    why: z.string().trim().max(400, { error: "too-long" }).default(""),
  }),
  async find({ thread: id, group, title }, scene) {
    const { db, cooperative, actor } = scene;
    const found = await findThread(id, scene);
    if (!found) return null;
    const moved = found.thread.group !== group;
    const narrow = group !== null && (await areAllIn(db, cooperative, { thread: id, group }));
    const alone = moved && !(await hasOthers(db, cooperative, id, actor.person));
    const asked = { title, group, moved, fits: narrow || alone, isPlace: await isPlaceOf(scene, group) };
    return { ...found, asked };
  },
  may: (actor, of) => moderates(actor, of),
  whyNot({ thread, asked }) {
    if (!asked.moved && asked.title === thread.title) return refusals.samePlace();
    if (!asked.moved) return null;
    if (!asked.isPlace) return refusals.notOfGroup({}, "group");
    return asked.fits ? null : refusals.wider({}, "group");
  },
  async effect({ thread, asked }, scene, { why }) {
    await updateThread(scene, { id: thread.id, title: asked.title, group: asked.group });
    if (asked.title !== thread.title)
      await insertAct(scene, { thread: thread.id, kind: "renamed", why: why || thread.title });
    if (asked.moved) await insertAct(scene, { thread: thread.id, kind: "moved", why });
    return { id: thread.id };
  },
});
