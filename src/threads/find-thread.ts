import type { Scene } from "../foundation/scene.ts";
import { type Item, readItem } from "./item.sql.ts";
import { lockThread, readThread } from "./thread.sql.ts";
import type { InThread } from "./thread.ts";

/** A thread, held until commit; to whoever does not see it there is none. */
export async function findThread(
  id: string,
  { db, cooperative, actor, today }: Scene,
): Promise<InThread | null> {
  await lockThread(db, cooperative, id);
  const found = await readThread(db, cooperative, id, { person: actor.person, today });
  return found && (found.own.visible || actor.person === null) ? found : null;
}

export interface OfItem extends InThread {
  readonly item: Item;
}

/** An item and its thread, held until commit. */
export async function findItem(id: string, scene: Scene): Promise<OfItem | null> {
  const { db, cooperative } = scene;
  const before = await readItem(db, cooperative, id);
  const found = before && (await findThread(before.thread, scene));
  const item = found && (await readItem(db, cooperative, id));
  return item && { ...found, item };
}
