import { z } from "zod";
import { findInside, type WhichEvent } from "../events/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { secret } from "../foundation/secret.ts";
import { tellRoom } from "../video/index.ts";
import { lockHall, readHall } from "./hall.sql.ts";
import type { OfHall } from "./hall.ts";

/** Whose room: by its event when signed in; a guest by the key of their letter. */
export const which = {
  event: z.uuid().optional(),
  key: secret(z.string().max(100).optional()),
};

/** Who somebody is in it: a member, or a guest. */
export interface Self {
  readonly person: string | null;
  readonly guest: string | null;
}

/** The room as it is for whoever asks; null where there is none for them. */
export async function seeHall(scene: Scene, asked: WhichEvent): Promise<OfHall | null> {
  const inside = await findInside(scene, asked);
  if (!inside) return null;
  return { inside, hall: await readHall(scene.db, scene.cooperative, inside.event.id), now: scene.now };
}

/** The same, held until commit. */
export async function findHall(scene: Scene, asked: WhichEvent): Promise<OfHall | null> {
  const inside = await findInside(scene, asked);
  if (!inside) return null;
  return { inside, hall: await lockHall(scene, inside.event.id), now: scene.now };
}

export const selfOf = ({ inside: { person, guest } }: OfHall): Self => ({ person, guest });

/** The name under which the lines of a room hear that something changed. */
export const lineOf = (event: string): string => `live:${event}`;

/** At commit everybody who has the page open reads it anew. */
export const tellHall = (scene: Scene, event: string): Promise<void> => tellRoom(scene, lineOf(event));
