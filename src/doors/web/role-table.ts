import { type Actor, type Role, roles, stranger } from "../../foundation/actor.ts";
import type { AnyOperation } from "../../foundation/operation.ts";

/**
 * Whether a role may do an act: everywhere, on its own activities or things only, depending on the case, or
 * never.
 */
export type Power = "yes" | "own" | "case" | "no";

/**
 * Asks the rule itself. The subject is a mirror: whatever is read of it is the mirror again, so that a rule
 * that looks for the actor among what it is about finds them when, and only when, the actor holds the
 * mirror.
 */
export function powerOf({ may }: AnyOperation, role: Role): Power {
  const ask = (mine: boolean): boolean | null => {
    const holds = { has: () => mine } as unknown as ReadonlySet<string>;
    const actor: Actor = {
      ...stranger,
      kind: "person",
      person: mine ? (mirror as string) : "someone",
      roles: new Set([role]),
      activities: role === "entrepreneur" ? holds : new Set(),
      follows: role === "adviser" ? holds : new Set(),
    };
    try {
      return Boolean(may(actor, mirror));
    } catch {
      return null;
    }
  };
  const [everywhere, own] = [ask(false), ask(true)];
  if (everywhere === null || own === null) return "case";
  if (everywhere) return "yes";
  return own ? "own" : "no";
}

export const powersOf = (operation: AnyOperation): Power[] => roles.map((role) => powerOf(operation, role));

const mirror: unknown = new Proxy(() => undefined, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => 0 : mirror),
  apply: () => mirror,
});
