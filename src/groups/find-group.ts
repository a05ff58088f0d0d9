import type { Scene } from "../foundation/scene.ts";
import { lockGroup, readGroup } from "./group.sql.ts";
import type { InGroup } from "./group.ts";

/** A group, held until commit, and what whoever acts is in it. */
export async function findGroup(
  id: string,
  { db, cooperative, actor, today }: Scene,
): Promise<InGroup | null> {
  await lockGroup(db, cooperative, id);
  const found = await readGroup(db, cooperative, id, actor.person);
  return found && { ...found, today };
}
