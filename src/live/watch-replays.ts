import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { replayReady } from "./notice-kinds.ts";
import { listShownSince } from "./replay.sql.ts";

/** What a night that was missed would have told is told all the same, once. */
const threeDaysMs = 3 * 86_400_000;

/** Whoever was of an event is told once that its replay may be seen. */
export const watchReplays: Watch = {
  name: "live.watch-replays",
  async run(scene) {
    const { db, cooperative, now } = scene;
    const since = new Date(now.getTime() - threeDaysMs);
    for (const { event, title, people } of await listShownSince(db, cooperative, { since, now }))
      await notify(scene, replayReady, {
        ...{ to: people, params: { title }, link: `/evenements/${event}/direct` },
        once: `live-replay:${event}`,
      });
  },
};
