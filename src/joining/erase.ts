import type { Scene } from "../foundation/scene.ts";
import { forgetMail } from "../people/index.ts";
import { deletePersonal } from "./erasure.sql.ts";
import { freeInterviewer } from "./interview-hour.ts";
import { aboutCandidate } from "./letter.ts";
import { listComing } from "./registration.sql.ts";
import { lockMeetings, unseat } from "./seat.ts";

/** Erases candidates with the letters to them, those that wait included; a seat to come goes to the next. */
export async function erase(scene: Scene, ids: readonly string[], how: "term" | "asked"): Promise<void> {
  const { db, cooperative, now } = scene;
  for (const id of ids) {
    const [first] = await listComing(db, cooperative, id, now);
    if (first) await unseat(scene, (await lockMeetings(scene, first.meeting, id)).held, "withdrawn");
    await freeInterviewer(scene, id);
    await forgetMail(db, cooperative, aboutCandidate(id));
  }
  if (ids.length > 0) await deletePersonal(scene, ids, how);
}
