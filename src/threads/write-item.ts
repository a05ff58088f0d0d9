import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { file } from "../foundation/uploaded-file.ts";
import { findThread } from "./find-thread.ts";
import { isOfHouse, mostText, whyNotWrite } from "./thread.ts";
import { words } from "./words.ts";
import { readersOf, readWritten, whyNotWritten, write } from "./write.ts";

/** Write in a thread. Whoever it concerns is told in a moment, once: until then it may be taken back. */
export const writeItem = operation({
  name: "threads.write-item",
  label: words.writeItem,
  at: "POST /threads/{thread}/items",
  input: z.object({
    thread: z.uuid(),
    text: secret(shortText(mostText)),
    files: z.array(file()).default([]),
  }),
  async find({ thread, text, files }, scene) {
    const found = await findThread(thread, scene);
    if (!found) return null;
    return { ...found, written: await readWritten(scene, { text, files, readers: readersOf(thread) }) };
  },
  may: (actor) => isOfHouse(actor),
  whyNot: ({ written, ...of }) => whyNotWrite(of) ?? whyNotWritten(written),
  async effect({ thread, written }, scene) {
    const { id, seq } = await write(scene, { thread: thread.id, via: "page", written });
    return { id, seq };
  },
});
