import { type Actor, has } from "../foundation/actor.ts";

/** Who says which stages and competences the cooperative follows. */
export const mayKeepGrids = (actor: Actor): boolean => has(actor, "director");
