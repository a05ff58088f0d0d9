import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findItem } from "./find-thread.ts";
import { listPreviews, takePreviewAway } from "./preview.sql.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse } from "./thread.ts";
import { words } from "./words.ts";

/** Show no more under one’s message what a link of it leads to; it is not asked again. */
export const takeAwayPreview = operation({
  name: "threads.take-away-preview",
  label: words.takeAwayPreview,
  at: "DELETE /thread-items/{item}/previews",
  input: z.object({ item: z.uuid(), url: z.string().max(2000) }),
  async find({ item: id, url }, scene) {
    const found = await findItem(id, scene);
    if (!found) return null;
    const previews = await listPreviews(scene.db, scene.cooperative, [id]);
    return { ...found, url, isThere: previews.some((one) => one.url === url) };
  },
  may: (actor, { item }) => isOfHouse(actor) && item.person === actor.person,
  whyNot: ({ isThere }) => (isThere ? null : refusals.noPreview()),
  async effect({ item, url }, scene) {
    await takePreviewAway(scene, { item: item.id, url });
    return { id: item.id };
  },
});
