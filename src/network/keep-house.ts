import { type Actor, has } from "../foundation/actor.ts";

/** Who changes what the cooperative says of itself, its sites and its settings; the pages ask the same. */
export const mayKeepHouse = (actor: Actor): boolean => has(actor, "director");
