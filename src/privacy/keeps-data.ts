import { type Actor, has } from "../foundation/actor.ts";

/** Human resources and direction answer for personal data. */
export const keepsData = (actor: Actor): boolean => has(actor, "hr", "director");
