import type { Actor } from "../foundation/actor.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { findPresence } from "./presence.sql.ts";
import { refusals } from "./refusals.ts";
import { lockRoom } from "./room.sql.ts";
import { isAlive, isOver, type Presence, type Room } from "./room.ts";

export interface Within {
  readonly own: Presence;
  readonly room: Room;
  readonly now: Date;
}

/** Whose key this is, and their room, held until commit; null for a key that was never given. */
export async function findWithin(key: string, { db, cooperative, now }: Scene): Promise<Within | null> {
  const own = await findPresence(db, cooperative, hashOfSecret(key));
  const room = own && (await lockRoom(db, cooperative, own.room));
  return room && { own, room, now };
}

/** By the line of a page the key says who acts; whoever signed in acts by their own key only. */
export const mayByKey = (actor: Actor, { own }: Within): boolean =>
  actor.kind === "visitor" || (own.person !== null && own.person === actor.person);

/** Why somebody shares nothing with the others now, or null: only who was let in and is there does. */
export function whyNotWithin({ own, room, now }: Within): Refusal | null {
  if (isOver(room, now)) return refusals.over();
  return own.state === "in" && isAlive(own, now) ? null : refusals.notWithin();
}
