import { type Actor, has, type Role } from "../foundation/actor.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { refusals } from "./refusals.ts";

/** Told of each item; of what names me; of nothing. */
export const levels = ["watch", "track", "mute"] as const;
export type Level = (typeof levels)[number];

/** Where a thread is: in a working group, or open to the whole cooperative. */
export interface Place {
  readonly group: string | null;
  readonly groupName: string | null;
}

export interface Thread extends Place {
  readonly id: string;
  readonly title: string;
  readonly setAt: Date;
  readonly setBy: string | null;
  readonly locked: { readonly why: string; readonly who: string } | null;
  readonly mergedInto: string | null;
  readonly lastSeq: number;
}

/** A thread and what whoever acts may do there. */
export interface InThread {
  readonly thread: Thread;
  readonly own: { readonly visible: boolean; readonly facilitator: boolean };
}

export const isOfHouse = (actor: Actor): boolean => actor.person !== null && actor.roles.size > 0;

/** Who looks after what is said before the whole house. */
export const keepsThreads: readonly Role[] = ["director", "community"];

/** Who looks after what is said: in a group its facilitators, elsewhere whoever looks after the groups. */
export const moderates = (actor: Actor, { thread, own }: InThread): boolean =>
  isOfHouse(actor) && (thread.group ? own.facilitator : has(actor, ...keepsThreads));

export const whyNotWrite = ({ thread }: InThread): Refusal | null =>
  thread.locked ? refusals.locked({ why: thread.locked.why }) : null;

/** How long an item may still be edited or taken back before anybody is told of it. */
export const graceMs = 120_000;

export const mostFiles = 5;
export const mostText = 40_000;
