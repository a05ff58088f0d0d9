import { type Actor, has, isTeam } from "../foundation/actor.ts";
import type { Transfer } from "./transfer.sql.ts";

type Sides = Pick<Transfer, "seller" | "buyer">;

/** Who runs an activity speaks for it; whoever follows it or keeps the books may in their place. */
export const speaksFor = (actor: Actor, activity: string): boolean =>
  actor.activities.has(activity) || actor.follows.has(activity) || has(actor, "accountant", "director");

/** Both sides read it, and the team. */
export const mayRead = (actor: Actor, { seller, buyer }: Sides): boolean =>
  isTeam(actor) || [seller, buyer].some((one) => actor.activities.has(one) || actor.follows.has(one));
