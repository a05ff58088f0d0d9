import type { Scene } from "../foundation/scene.ts";
import { answerNeed } from "../needs/index.ts";
import { readAnsweredNeed } from "./answered-need.sql.ts";
import type { Event } from "./event.ts";
import { pageOf } from "./tell.ts";

/** Those who had asked for it are told that an event is published, where it came of a need. */
export async function tellWhoAsked(scene: Scene, { id, title }: Event): Promise<void> {
  const cluster = await readAnsweredNeed(scene.db, scene.cooperative, id);
  if (cluster) await answerNeed(scene, { cluster, kind: "workshop", what: id, title, link: pageOf(id) });
}
