import { type Actor, has, type Role } from "../foundation/actor.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { refusals } from "./refusals.ts";

/** Told of each item; of what names me; of nothing. */
export const levels = ["watch", "track", "mute"] as const;
export type Level = (typeof levels)[number];

/** Where a thread is: in a working group, between a few, or open to the whole cooperative. */
export interface Place {
  readonly group: string | null;
  readonly groupName: string | null;
}

export interface Named {
  readonly person: string;
  readonly name: string;
}

export interface Thread extends Place {
  readonly id: string;
  /** Between a few it may have none: it is then named after them. */
  readonly title: string;
  /** Between a few, who alone read it; empty elsewhere. */
  readonly direct: boolean;
  readonly people: readonly Named[];
  readonly setAt: Date;
  readonly setBy: string | null;
  readonly locked: { readonly why: string; readonly who: string } | null;
  readonly mergedInto: string | null;
  readonly lastSeq: number;
}

/** A thread and what whoever acts may do there. */
export interface InThread {
  readonly thread: Thread;
  readonly own: {
    readonly visible: boolean;
    readonly facilitator: boolean;
    /** Between a few, nobody is left there whom one’s words would reach. */
    readonly unheard: boolean;
  };
}

/** What somebody calls a thread: its title, else those with whom they have it. */
export const nameOf = ({ title, people }: Pick<Thread, "title" | "people">, person: string | null): string =>
  title ||
  people
    .filter((one) => one.person !== person)
    .map(({ name }) => name)
    .join(", ") ||
  "–";

export const isOfHouse = (actor: Actor): boolean => actor.person !== null && actor.roles.size > 0;

/** Who looks after what is said before the whole house. */
export const keepsThreads: readonly Role[] = ["director", "community"];

/** Who looks after what is said: in a group its facilitators, between a few nobody, else its keepers. */
export const moderates = (actor: Actor, { thread, own }: InThread): boolean =>
  isOfHouse(actor) && !thread.direct && (thread.group ? own.facilitator : has(actor, ...keepsThreads));

export function whyNotWrite({ thread, own }: InThread): Refusal | null {
  if (own.unheard) return refusals.unheard();
  return thread.locked ? refusals.locked({ why: thread.locked.why }) : null;
}

export const mostTogether = 12;

/** How long an item may still be edited or taken back before anybody is told of it. */
export const graceMs = 120_000;

export const mostFiles = 5;
export const mostText = 40_000;
