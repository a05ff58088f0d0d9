import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { findItem } from "./find-thread.ts";
import { insertVersion, putMentions } from "./item.sql.ts";
import { previewLater } from "./preview-later.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse, mostText, whyNotWrite } from "./thread.ts";
import { words } from "./words.ts";
import { readersOf, readWritten, tellLater, whyNotWritten } from "./write.ts";

/** Edit what one wrote: the text before stays to be read. Two devices do not write over each other. */
export const editItem = operation({
  name: "threads.edit-item",
  label: words.editItem,
  at: "POST /thread-items/{item}/versions",
  input: z.object({
    item: z.uuid(),
    text: secret(shortText(mostText)),
    /** The version one has before one’s eyes. */
    after: z.coerce.number().int().min(1).max(10_000),
  }),
  async find({ item, text, after }, scene) {
    const found = await findItem(item, scene);
    if (!found) return null;
    const written = await readWritten(scene, { text, readers: readersOf(found.thread.id) });
    return { ...found, written, after };
  },
  may: (actor, { item }) => isOfHouse(actor) && item.person === actor.person,
  whyNot({ item, written, after, ...of }) {
    if (item.removal) return refusals.gone();
    if (item.version !== after) return refusals.editedMeanwhile({}, "text");
    return whyNotWrite(of) ?? whyNotWritten(written);
  },
  async effect({ item, written }, scene) {
    await insertVersion(scene, { item: item.id, version: item.version + 1, text: written.text });
    const fresh = await putMentions(scene, item.id, written.mentioned);
    if (fresh.length > 0) await tellLater(scene, item.id);
    await previewLater(scene, { item: item.id, text: written.text });
    return { id: item.id };
  },
});
