import type { Scene } from "../foundation/scene.ts";
import { lockEvent, readEvent } from "./event.sql.ts";
import { type Event, maySee } from "./event.ts";
import { settleQueue } from "./queue.ts";
import { listInSeries } from "./series.sql.ts";

/**
 * An event held until commit, its lapsed offers ended and its free seats offered; null for whoever may not
 * see it.
 */
export async function findEvent(id: string, scene: Scene): Promise<Event | null> {
  const { db, cooperative, actor } = scene;
  const seen = await lockEvent(db, cooperative, id);
  if (!seen) return null;
  if (actor.kind === "person" && !maySee(actor, seen)) return null;
  return settleQueue(scene, id);
}

/** The same, with those of its series that come after it where they are meant too; all held, in one order. */
export async function findEvents(
  id: string,
  following: boolean,
  scene: Scene,
): Promise<{ event: Event; all: Event[] } | null> {
  const { db, cooperative } = scene;
  const first = await readEvent(db, cooperative, id);
  if (!first) return null;
  const later = following && first.series ? await listInSeries(db, cooperative, first) : [];
  const all: Event[] = [];
  for (const one of [...new Set([id, ...later])].sort()) {
    const found = await findEvent(one, scene);
    if (found) all.push(found);
  }
  const event = all.find((one) => one.id === id);
  return event ? { event, all } : null;
}
