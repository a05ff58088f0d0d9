import type { Scene } from "../foundation/scene.ts";
import { readSetting } from "../network/index.ts";
import { linksIn } from "./rich-text.ts";

/** What the links of a text lead to is asked once, after the commit, where the cooperative wishes it. */
export async function previewLater(
  scene: Scene,
  { item, text }: { item: string; text: string },
): Promise<void> {
  if (!/https?:|www\./i.test(text) || linksIn(text).length === 0) return;
  const { db, cooperative, today } = scene;
  if (!(await readSetting(db, cooperative, "threads.link-previews", today))) return;
  await scene.later("threads.fetch-previews", { item });
}
