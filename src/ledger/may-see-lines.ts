import { type Actor, isTeam } from "../foundation/actor.ts";

/** Whoever is of the team, runs an activity or follows one may open an entry; `seesLine` says what of it. */
export const mayOpenEntries = (actor: Actor): boolean =>
  isTeam(actor) || actor.activities.size > 0 || actor.follows.size > 0;

/** An entrepreneur sees the operations that concern them, an adviser those of whom they follow (R1.06). */
export const seesLine = (actor: Actor, { activity }: { activity: string | null }): boolean =>
  isTeam(actor) || (activity !== null && (actor.activities.has(activity) || actor.follows.has(activity)));

/** A paper is shown with its entry, unless it also tells of the business of someone else. */
export const seesPapers = (actor: Actor, lines: readonly { activity: string | null }[]): boolean =>
  isTeam(actor) ||
  (lines.some((line) => seesLine(actor, line)) &&
    lines.every((line) => line.activity === null || seesLine(actor, line)));
