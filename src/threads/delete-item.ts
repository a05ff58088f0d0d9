import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findItem } from "./find-thread.ts";
import { putRemoval } from "./item.sql.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse } from "./thread.ts";
import { words } from "./words.ts";

/** Take back what one wrote: that something was there stays to be seen, and who took it back. */
export const deleteItem = operation({
  name: "threads.delete-item",
  label: words.deleteItem,
  at: "DELETE /thread-items/{item}",
  input: z.object({ item: z.uuid() }),
  find: ({ item }, scene) => findItem(item, scene),
  may: (actor, { item }) => isOfHouse(actor) && item.person === actor.person,
  whyNot: ({ item }) => (item.removal ? refusals.gone() : null),
  async effect({ item }, scene) {
    await putRemoval(scene, item.id, { kind: "deleted", why: "" });
    return { id: item.id };
  },
});
