import { readActivity, updatePlacement } from "../activities/index.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { moveActions } from "./action.sql.ts";
import { listRunners } from "./followed.sql.ts";
import { type HandOver, lockDue, markDone } from "./hand-over.sql.ts";
import { followedAnew } from "./notice-kinds.ts";

/** What was passed on and whose day has come: the next one follows the activity, and has its actions. */
export async function takeHandOvers(scene: Scene): Promise<void> {
  for (const due of await lockDue(scene.db, scene.cooperative, scene.today)) await take(scene, due);
}

async function take(scene: Scene, { id, activity: of, from, to, toName, takesOn }: HandOver): Promise<void> {
  const { db, cooperative, today } = scene;
  const activity = await readActivity(db, cooperative, of);
  await markDone(scene, id);
  if (!activity || activity.closedOn) return;
  await updatePlacement(db, cooperative, { ...activity, adviser: to });
  const people = await listRunners(db, cooperative, [of], today);
  if (from) await moveActions(db, cooperative, { people, from, to });
  await notify(scene, followedAnew, {
    to: people,
    params: { name: toName, date: takesOn },
    link: "/moi/parcours",
    once: `hand-over:${id}:taken`,
  });
}

/** Each day, does the hand-overs that were said for that day. */
export const takeHandOversDaily: Watch = { name: "journeys.take-hand-overs", run: takeHandOvers };
