import { type Actor, has, isTeam } from "../foundation/actor.ts";
import type { Equipment } from "./equipment.ts";

export const roomKinds = ["room", "desk", "booth", "vehicle"] as const;
export type RoomKind = (typeof roomKinds)[number];

export interface Room {
  readonly id: string;
  readonly name: string;
  readonly site: string;
  readonly siteName: string;
  readonly kind: RoomKind;
  readonly seats: number;
  readonly floor: string;
  readonly equipment: readonly Equipment[];
  readonly accessNotes: string;
  readonly stepFree: boolean;
  readonly accessibility: string;
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
  readonly hourlyCents: number;
  readonly wantsArrival: boolean;
  readonly photo: string | null;
  readonly retired: boolean;
  /** The rooms it is made of; empty for most. */
  readonly parts: readonly string[];
}

/** What of it is taken: its parts, in ascending order, or itself. */
export const atomsOf = ({ id, parts }: Pick<Room, "id" | "parts">): readonly string[] =>
  parts.length > 0 ? [...parts].sort() : [id];

/** Everyone who has a role in the cooperative. */
export const isOfHouse = (actor: Actor): boolean => actor.person !== null && actor.roles.size > 0;

/** Who keeps the rooms, their rules and their keys, and answers requests. */
export const keepsPlaces = (actor: Actor): boolean =>
  has(actor, "community", "hr", "director", "coordinator");

export const classes = ["member", "team"] as const;
export type Class = (typeof classes)[number];

/** By what rules somebody books: those of the team, or those of members. */
export const classOf = (actor: Actor): Class => (isTeam(actor) || has(actor, "adviser") ? "team" : "member");
