import type { Scene } from "../foundation/scene.ts";
import { findThread } from "./find-thread.ts";
import { readPoll } from "./poll.sql.ts";

/** A poll and its thread, held until commit. */
export async function findPoll(id: string, scene: Scene) {
  const { db, cooperative, actor, today } = scene;
  const before = await readPoll(db, cooperative, id, actor.person);
  const found = before && (await findThread(before.thread, scene));
  const poll = found && (await readPoll(db, cooperative, id, actor.person));
  return poll && { ...found, poll, today };
}
