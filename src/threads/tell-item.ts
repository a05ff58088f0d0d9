import { z } from "zod";
import { job } from "../foundation/job.ts";
import type { Scene } from "../foundation/scene.ts";
import { readCooperative } from "../network/index.ts";
import { notify, quietUntil } from "../notices/index.ts";
import { listToTell } from "./follow.sql.ts";
import { type Item, readItem } from "./item.sql.ts";
import { letterOf } from "./letter.ts";
import { directWritten, itemMentions, itemWritten } from "./notice-kinds.ts";
import { readThread } from "./thread.sql.ts";
import { nameOf, type Thread } from "./thread.ts";

/**
 * Tells whomever an item concerns by then, once each: an item taken back meanwhile is told to nobody, one
 * that was edited is told as it stands, and who has read it already needs no word of it. Whoever is in their
 * quiet hours is looked at again when these are over.
 */
export const tellItem = job({
  name: "threads.tell-item",
  input: z.object({ item: z.uuid(), person: z.uuid().optional() }),
  async run({ item: id, person: only }, scene) {
    const { db, cooperative, today } = scene;
    const item = await readItem(db, cooperative, id);
    const found = item && (await readThread(db, cooperative, item.thread, { person: null, today }));
    if (!item || !found) return;
    const all = await listToTell(db, cooperative, { item: id, today });
    const concerned = all.filter(({ person }) => only === undefined || person === only);
    const quiet = await quietUntil(
      scene,
      concerned.map(({ person }) => person),
    );
    for (const { person, mentioned } of concerned) {
      const until = quiet.get(person);
      if (until) await scene.later("threads.tell-item", { item: id, person }, until);
      else await tell(scene, { item, thread: found.thread, person, mentioned });
    }
  },
});

type Telling = { item: Item; thread: Thread; person: string; mentioned: boolean };

async function tell(scene: Scene, { item, thread, person, mentioned }: Telling): Promise<void> {
  const house = await readCooperative(scene.db, scene.cooperative);
  await notify(scene, thread.direct ? directWritten : mentioned ? itemMentions : itemWritten, {
    to: [person],
    params: { name: item.name, title: nameOf(thread, person) },
    link: `/fils/${thread.id}#m${item.seq}`,
    once: `thread-item:${item.id}`,
    letter: ({ language }) => letterOf(scene, { item, thread, person, language, house }),
  });
}
