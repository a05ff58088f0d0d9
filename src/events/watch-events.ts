import { addDays } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Watch } from "../foundation/watch.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { askFeedback } from "./ask-feedback.ts";
import { deleteDiets } from "./erase-past.sql.ts";
import { listBetween, lockEvent } from "./event.sql.ts";
import { stateOf } from "./event.ts";
import { eventTomorrow } from "./notice-kinds.ts";
import { settleQueue } from "./queue.ts";
import { listRegistrations } from "./registration.sql.ts";
import { tellOf } from "./tell.ts";

/** The day before, whoever has a seat is reminded, once for each date it was moved to. */
async function remind(scene: Scene): Promise<void> {
  const { db, cooperative, today, now } = scene;
  const at = (days: number) => firstInstantOf({ date: addDays(today, days), minute: 0 });
  for (const e of await listBetween(db, cooperative, { from: at(1), to: at(2) })) {
    if (stateOf(e, now) !== "published") continue;
    for (const r of await listRegistrations(db, cooperative, e.id))
      if (r.confirmedAt) await tellOf(scene, e, r, { kind: eventTomorrow, step: `tomorrow-${e.version}` });
  }
}

/** What a job that was lost would have ended is ended all the same. */
async function settle(scene: Scene): Promise<void> {
  const { db, cooperative, now } = scene;
  const to = new Date(now.getTime() + 120 * 86_400_000);
  for (const { id } of await listBetween(db, cooperative, { from: now, to })) {
    await lockEvent(db, cooperative, id);
    await settleQueue(scene, id);
  }
}

export const watchEvents: Watch = {
  name: "events.watch-events",
  async run(scene) {
    await settle(scene);
    await remind(scene);
    await askFeedback(scene);
    await deleteDiets(scene.db, scene.cooperative, scene.now);
  },
};
