import { listGuests } from "../events/index.ts";
import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { replayReady } from "./notice-kinds.ts";
import { listShownSince } from "./replay.sql.ts";
import { tellGuest } from "./tell-guest.ts";

/** What a night that was missed would have told is told all the same, once. */
const threeDaysMs = 3 * 86_400_000;

/** Whoever was of an event is told once that its replay may be seen. */
export const watchReplays: Watch = {
  name: "live.watch-replays",
  async run(scene) {
    const { db, cooperative, now } = scene;
    const since = new Date(now.getTime() - threeDaysMs);
    for (const { event, title, people, film, forAll } of await listShownSince(db, cooperative, {
      since,
      now,
    })) {
      for (const guest of forAll ? await listGuests(scene, event) : [])
        await tellGuest(scene, { event, guest, about: film, kind: replayReady });
      await notify(scene, replayReady, {
        ...{ to: people, params: { title }, link: `/evenements/${event}/direct` },
        once: `live-replay:${event}`,
      });
    }
  },
};
