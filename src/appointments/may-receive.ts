import { type Actor, has, isTeam } from "../foundation/actor.ts";

/** Who may offer appointments: advisers and the team, each their own. */
export const mayReceive = (actor: Actor): boolean =>
  actor.person !== null && (has(actor, "adviser") || isTeam(actor));
