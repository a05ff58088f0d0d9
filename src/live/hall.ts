import type { Inside } from "../events/index.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { refusals } from "./refusals.ts";

/** What its hosts decided of the room of an event. */
export interface Hall {
  /** Whether questions may be asked without one’s name. */
  readonly unnamed: boolean;
  readonly asking: boolean;
  /** False where « ne pas enregistrer » was said. */
  readonly filmed: boolean;
  readonly rehearsesAt: Date | null;
}

/** As it is before anybody decides. */
export const usualHall: Hall = { unnamed: true, asking: true, filmed: true, rehearsesAt: null };

/** Questions are asked, and chapters marked, until two hours after the end, as the room by video is open. */
const graceMs = 2 * 3_600_000;

export interface OfHall {
  readonly inside: Inside;
  readonly hall: Hall;
  readonly now: Date;
}

/** Those of it; whoever is only of the house reads what it is about. */
export const isWithin = ({ inside: { place } }: Pick<OfHall, "inside">): boolean => place !== "house";

/** Of it, as somebody: the operator of the machine asks nothing and votes for nothing. */
export const takesPart = (of: Pick<OfHall, "inside">): boolean =>
  isWithin(of) && (of.inside.person ?? of.inside.guest) !== null;

export const isHost = ({ inside: { place } }: Pick<OfHall, "inside">): boolean => place === "host";

/** Where the page of an event stands: its lobby, the room, what remains of it; or nothing takes place. */
export type Phase = "before" | "during" | "after" | "off";

export function phaseOf({ inside: { state } }: Pick<OfHall, "inside">): Phase {
  if (state === "published") return "before";
  if (state === "running") return "during";
  return state === "ended" ? "after" : "off";
}

const isLate = ({ inside, now }: OfHall): boolean => now.getTime() > inside.event.endsAt.getTime() + graceMs;

/** Why nothing happens in it, or null. */
export const whyNotOn = (of: OfHall): Refusal | null => (phaseOf(of) === "off" ? refusals.notOn() : null);

/** Why nobody votes there now, or null. */
export const whyNotVote = (of: OfHall): Refusal | null =>
  whyNotOn(of) ?? (isLate(of) ? refusals.over() : null);

export const whyNotAsk = (of: OfHall): Refusal | null =>
  whyNotVote(of) ?? (of.hall.asking ? null : refusals.askingClosed());

/** Why nothing is marked of what happens in it, or null. */
export function whyNotMarkTime(of: OfHall): Refusal | null {
  const early = of.now.getTime() < of.inside.event.startsAt.getTime() - 3_600_000;
  return whyNotOn(of) ?? (early || isLate(of) ? refusals.notDuring() : null);
}

/** Why no replay is put in its place, or null. */
export function whyNotReplay(of: OfHall, replay: unknown): Refusal | null {
  if (!of.hall.filmed) return refusals.notFilmed();
  if (replay) return refusals.hasReplay();
  return whyNotOn(of) ?? (phaseOf(of) === "before" ? refusals.notBegun() : null);
}
