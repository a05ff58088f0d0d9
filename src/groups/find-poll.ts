import type { Scene } from "../foundation/scene.ts";
import { findGroup } from "./find-group.ts";
import { listAnswers, listDates, readPoll } from "./poll.sql.ts";

/** A poll with its dates and answers, as they are once its group is held. */
export async function findPoll(id: string, scene: Scene) {
  const { db, cooperative, now } = scene;
  const seen = await readPoll(db, cooperative, id);
  const found = seen && (await findGroup(seen.group, scene));
  const poll = found && (await readPoll(db, cooperative, id));
  if (!poll) return null;
  const dates = await listDates(db, cooperative, id);
  return { ...found, poll, dates, answers: await listAnswers(db, cooperative, id), now };
}
