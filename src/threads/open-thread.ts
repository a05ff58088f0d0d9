import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { file } from "../foundation/uploaded-file.ts";
import { groupReaders, isPlaceOf } from "./place.ts";
import { refusals } from "./refusals.ts";
import { insertThread } from "./thread.sql.ts";
import { isOfHouse, mostText } from "./thread.ts";
import { words } from "./words.ts";
import { readWritten, whyNotWritten, write } from "./write.ts";

/** Begin a thread: in one of one’s groups, which alone reads it, or open to the whole cooperative. */
export const openThread = operation({
  name: "threads.open-thread",
  label: words.openThread,
  at: "POST /threads",
  input: z.object({
    group: z.uuid().nullable().default(null),
    title: shortText(140),
    text: secret(shortText(mostText)),
    files: z.array(file()).default([]),
  }),
  async find({ group, text, files }, scene) {
    const written = await readWritten(scene, { text, files, readers: groupReaders(group) });
    return { group, written, isPlace: await isPlaceOf(scene, group) };
  },
  may: (actor) => isOfHouse(actor),
  whyNot: ({ written, isPlace }) => (isPlace ? whyNotWritten(written) : refusals.notOfGroup({}, "group")),
  async effect({ group, written }, scene, { title }) {
    const id = scene.newId();
    await insertThread(scene, { id, group, title });
    const { id: item } = await write(scene, { thread: id, via: "page", written });
    return { id, item };
  },
});
