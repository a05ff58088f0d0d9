import { type Actor, has } from "../foundation/actor.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Activity } from "./activity.sql.ts";
import { refusals } from "./refusals.ts";

export type ActivityState = "open" | "paused" | "closed";

export const stateOf = ({ closedOn, pausedSince }: Activity): ActivityState =>
  closedOn ? "closed" : pausedSince ? "paused" : "open";

/** The code after the highest of the shape letter and figures, as wide as it: A121 after A120. */
export function nextCode(codes: readonly string[]): string {
  const shaped = codes.map((code) => /^([A-Z])(\d{1,9})$/.exec(code)).filter((found) => found !== null);
  const highest = shaped.sort((a, b) => Number(b[2]) - Number(a[2]))[0];
  if (!highest) return "A001";
  const [, letter = "A", figures = "0"] = highest;
  return `${letter}${String(Number(figures) + 1).padStart(figures.length, "0")}`;
}

/** Nothing of a closed activity is changed any more. */
export const whyNotLiving = ({ name, closedOn }: Activity): Refusal | null =>
  closedOn ? refusals.closed({ name, date: closedOn }) : null;

/** Who places people, advisers and sites. */
export const mayPlace = (actor: Actor): boolean => has(actor, "director", "hr");

/** Who says how an activity presents itself: those who run it, its adviser, the director. */
export const mayBrand = (actor: Actor, { id }: Activity): boolean =>
  has(actor, "director") || actor.activities.has(id) || actor.follows.has(id);
