import type { Scene } from "../foundation/scene.ts";
import { type Cluster, readCluster } from "./answer.sql.ts";
import { lockSurvey, readSurvey } from "./survey.sql.ts";
import type { OfSurvey } from "./survey.ts";

/** A survey, held until commit; to whoever does not see it there is none. */
export async function findSurvey(
  id: string,
  { db, cooperative, actor, today }: Scene,
): Promise<OfSurvey | null> {
  await lockSurvey(db, cooperative, id);
  const found = await readSurvey(db, cooperative, id, { person: actor.person, today });
  return found && (found.own.visible || actor.person === null) ? found : null;
}

/** A need that was named, and its survey. */
export async function findCluster(
  id: string,
  scene: Scene,
): Promise<(OfSurvey & { cluster: Cluster }) | null> {
  const before = await readCluster(scene.db, scene.cooperative, id);
  const found = before && (await findSurvey(before.survey, scene));
  const cluster = found && (await readCluster(scene.db, scene.cooperative, id));
  return cluster && { ...found, cluster };
}
