import { type Actor, has } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { refusals } from "./refusals.ts";

/**
 * Whoever wishes joins; or who is invited, and who asks and is accepted; or who is invited alone, and nobody
 * else knows that there is a group.
 */
export const entries = ["open", "invitation", "secret"] as const;
export type Entry = (typeof entries)[number];

/** Who gives a group its mandate. */
export const givers = ["direction", "board", "assembly"] as const;
export type Giver = (typeof givers)[number];

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly startsOn: CivilDate;
  readonly entry: Entry;
  /** The most members it takes, null where there is no limit. */
  readonly seats: number | null;
  readonly endsOn: CivilDate;
  /** How many times it was prolonged. */
  readonly prolonged: number;
  readonly closedAt: Date | null;
  readonly members: number;
}

/** Its end has passed and it is not closed: `overdue`. */
export type GroupState = "coming" | "running" | "overdue" | "closed";

export function stateOf(
  { startsOn, endsOn, closedAt }: Pick<Group, "startsOn" | "endsOn" | "closedAt">,
  today: CivilDate,
): GroupState {
  if (closedAt) return "closed";
  if (today > endsOn) return "overdue";
  return today < startsOn ? "coming" : "running";
}

/** A group, and what whoever acts is in it. */
export interface InGroup {
  readonly group: Group;
  readonly own: { readonly member: boolean; readonly facilitator: boolean };
  readonly today: CivilDate;
}

export const isOfHouse = (actor: Actor): boolean => actor.person !== null && actor.roles.size > 0;

/** Who looks after the groups of the cooperative. */
export const keepsGroups = (actor: Actor): boolean => has(actor, "director", "community");

export const mayOpenGroup = (actor: Actor): boolean =>
  has(actor, "director", "community", "coordinator", "adviser");

export const isMember = (actor: Actor, { own }: InGroup): boolean => isOfHouse(actor) && own.member;

export const facilitates = (actor: Actor, { own }: InGroup): boolean => isOfHouse(actor) && own.facilitator;

/** Its facilitators, and who looks after the groups. */
export const mayKeepGroup = (actor: Actor, of: InGroup): boolean =>
  keepsGroups(actor) || facilitates(actor, of);

/** Why nothing is added to a group any more, or null. */
export function whyNotAdd({ group, today }: Pick<InGroup, "group" | "today">): Refusal | null {
  if (group.closedAt) return refusals.closed({ name: group.name });
  return today > group.endsOn ? refusals.ended({ name: group.name, date: group.endsOn }) : null;
}

/** Why nobody more comes in, or null. */
export function whyNotEnter(of: Pick<InGroup, "group" | "today">): Refusal | null {
  const { seats, members, name } = of.group;
  const full = seats !== null && members >= seats;
  return whyNotAdd(of) ?? (full ? refusals.full({ name, n: seats }) : null);
}
