import type { Scene } from "../foundation/scene.ts";
import { release } from "../occupancy/index.ts";
import { dateTakerOf } from "./meeting.ts";
import { listDates, listOpenPolls } from "./poll.sql.ts";

/** The hours that open polls of a group hold for somebody are free again. */
export async function freeDates(scene: Scene, group: string, person: string): Promise<void> {
  const { db, cooperative } = scene;
  for (const { id: poll } of await listOpenPolls(db, cooperative, group))
    for (const { id } of await listDates(db, cooperative, poll))
      await release(scene, dateTakerOf(id), person);
}
