import { z } from "zod";
import type { Actor } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { secret } from "../foundation/secret.ts";
import { lockEvent } from "./event.sql.ts";
import { type Event, isOfHouse, organises } from "./event.ts";
import { settleQueue } from "./queue.ts";
import { findByKey, readRegistration } from "./registration.sql.ts";
import type { Registration } from "./registration.ts";

/** Which registration is meant: by its name when signed in, by the key of their own page for a guest. */
export const addressed = {
  registration: z.uuid().optional(),
  key: secret(z.string().max(100).optional()),
};
export interface Addressed {
  readonly registration?: string | undefined;
  readonly key?: string | undefined;
}

export interface Meant {
  readonly event: Event;
  readonly registration: Registration;
  readonly byKey: boolean;
  readonly now: Date;
}

/** The registration meant, its event held until commit and settled; null where there is none. */
export async function lockAddressed(scene: Scene, { registration, key }: Addressed): Promise<Meant | null> {
  const { db, cooperative, now } = scene;
  const id = key ? await findByKey(db, cooperative, key) : registration;
  const seen = id ? await readRegistration(db, cooperative, id) : null;
  if (!seen) return null;
  await lockEvent(db, cooperative, seen.event);
  const event = await settleQueue(scene, seen.event);
  const found = event && (await readRegistration(db, cooperative, seen.id));
  return found && event && { event, registration: found, byKey: Boolean(key), now };
}

/** A key makes a visitor the guest; signed in, one’s own registration and those of the guests one brings. */
export const isOwn = (actor: Actor, { registration: r, byKey }: Meant): boolean =>
  byKey
    ? actor.kind === "visitor"
    : isOfHouse(actor) && (r.person === actor.person || r.invitedBy === actor.person);

export const mayActFor = (actor: Actor, of: Meant): boolean =>
  isOwn(actor, of) || (!of.byKey && organises(actor, of.event));
