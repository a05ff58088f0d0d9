import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findItem } from "./find-thread.ts";
import { putRemoval } from "./item.sql.ts";
import { refusals } from "./refusals.ts";
import { moderates } from "./thread.ts";
import { words } from "./words.ts";

/** Show again what was hidden. */
export const showItem = operation({
  name: "threads.show-item",
  label: words.showItem,
  at: "DELETE /thread-items/{item}/hiding",
  input: z.object({ item: z.uuid() }),
  find: ({ item }, scene) => findItem(item, scene),
  may: (actor, of) => moderates(actor, of),
  whyNot: ({ item }) => (item.removal?.kind === "hidden" ? null : refusals.notHidden()),
  async effect({ item }, scene) {
    await putRemoval(scene, item.id, null);
    return { id: item.id };
  },
});
