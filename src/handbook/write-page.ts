import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { makePage } from "./make-page.ts";
import { isOfHouse, mostPageText } from "./page.ts";
import { refusals } from "./refusals.ts";
import { readSource } from "./source.ts";
import { words } from "./words.ts";

/**
 * Write a page of the common handbook, or make it of a thread that was worth it. Whoever writes it answers
 * for it, and is asked in a year whether it is still true. What only a group reads is not opened to all.
 */
export const writePage = operation({
  name: "handbook.write-page",
  label: words.writePage,
  at: "POST /handbook",
  input: z.object({
    title: shortText(140),
    text: shortText(mostPageText),
    thread: z.uuid().nullable().default(null),
  }),
  async find({ thread }, scene) {
    const source = thread ? await readSource(scene, thread) : null;
    return thread !== null && source === null && scene.actor.person !== null ? null : { thread, source };
  },
  may: (actor) => isOfHouse(actor),
  whyNot: ({ source }) => (source?.few ? refusals.fewRead() : null),
  async effect({ thread }, scene, { title, text }) {
    return { id: await makePage(scene, { title, text, thread }) };
  },
});
