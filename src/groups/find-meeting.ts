import type { Scene } from "../foundation/scene.ts";
import { findGroup } from "./find-group.ts";
import { readMeeting } from "./meeting.sql.ts";
import type { InMeeting } from "./meeting.ts";

/** A meeting as it is once its group is held, so that it is moved, called off and noted in order. */
export async function findMeeting(id: string, scene: Scene): Promise<InMeeting | null> {
  const { db, cooperative, now } = scene;
  const seen = await readMeeting(db, cooperative, id);
  const found = seen && (await findGroup(seen.group, scene));
  const meeting = found && (await readMeeting(db, cooperative, id));
  return meeting && { ...found, meeting, now };
}
