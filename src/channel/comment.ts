import { type Actor, has } from "../foundation/actor.ts";

/** Whose comments wait to be read: of whoever writes for the first time, all, none; or nobody writes. */
export const commentRules = ["first", "all", "none", "off"] as const;
export type CommentRule = (typeof commentRules)[number];

export interface Comment {
  readonly id: string;
  readonly film: string;
  readonly title: string;
  readonly person: string;
  readonly name: string;
  /** The comment it answers. */
  readonly answers: string | null;
  readonly text: string;
  readonly forAll: boolean;
  readonly at: Date;
  readonly withdrawn: boolean;
  readonly shown: boolean;
  /** Held, and nobody has decided yet. */
  readonly waits: boolean;
  /** How many verdicts there were. */
  readonly turn: number;
  readonly why: string;
  readonly judgeName: string | null;
  readonly reported: boolean;
}

export const mostComment = 2_000;

/** Who reads what waits, hides with a reason, shows again: those who animate, not whoever has the film. */
export const moderators = ["community", "director"] as const;
export const moderates = (actor: Actor): boolean => actor.person !== null && has(actor, ...moderators);

/** Whether a comment waits before it is shown; `known`: one of theirs has been shown already. */
export function mustWait(
  rule: CommentRule,
  { trusted, known }: { trusted: boolean; known: boolean },
): boolean {
  if (trusted || rule === "none") return false;
  return rule === "all" || !known;
}
