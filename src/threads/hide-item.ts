import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { findItem } from "./find-thread.ts";
import { putRemoval } from "./item.sql.ts";
import { itemHidden } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { moderates } from "./thread.ts";
import { words } from "./words.ts";

/** Hide what somebody wrote, with a reason that everybody reads, its author first. */
export const hideItem = operation({
  name: "threads.hide-item",
  label: words.hideItem,
  at: "POST /thread-items/{item}/hiding",
  input: z.object({ item: z.uuid(), why: shortText(400) }),
  find: ({ item }, scene) => findItem(item, scene),
  may: (actor, of) => moderates(actor, of),
  whyNot: ({ item }) => (item.removal ? refusals.gone() : null),
  async effect({ item, thread }, scene, { why }) {
    await putRemoval(scene, item.id, { kind: "hidden", why });
    await notify(scene, itemHidden, {
      ...{ to: item.person ? [item.person] : [], params: { title: thread.title, why } },
      link: `/fils/${thread.id}#m${item.seq}`,
      once: `thread-hidden:${item.id}:${scene.now.toISOString()}`,
    });
    return { id: item.id };
  },
});
