import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { listHolders } from "../people/index.ts";
import { findItem } from "./find-thread.ts";
import { hasReported, insertReport, listJudges } from "./moderation.sql.ts";
import { itemReported } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse } from "./thread.ts";
import { words } from "./words.ts";

/** Say to whoever moderates that something is wrong with an item; its author does not know who did. */
export const reportItem = operation({
  name: "threads.report-item",
  label: words.reportItem,
  at: "POST /thread-items/{item}/reports",
  input: z.object({ item: z.uuid(), why: shortText(400) }),
  async find({ item }, scene) {
    const { db, cooperative, actor } = scene;
    const found = await findItem(item, scene);
    return found && { ...found, reported: await hasReported(db, cooperative, item, actor.person) };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ item, reported }) {
    if (item.removal) return refusals.gone();
    return reported ? refusals.reportedAlready() : null;
  },
  async effect({ item, thread }, scene, { why }) {
    const { db, cooperative, today } = scene;
    const id = scene.newId();
    await insertReport(scene, { id, item: item.id, why });
    const { facilitators } = await listJudges(db, cooperative, item.id);
    const keepers = listHolders(db, cooperative, { roles: ["community", "director"], on: today });
    await notify(scene, itemReported, {
      to: facilitators.length > 0 ? facilitators : await keepers,
      params: { title: thread.title },
      link: "/fils/moderation",
      once: `thread-report:${id}`,
    });
    return { id };
  },
});
