import type { Language } from "./words.ts";

/** What a person may be in a cooperative. One person often holds several of these at once. */
export const roles = [
  "entrepreneur",
  "adviser",
  "accountant",
  "hr",
  "community",
  "director",
  "coordinator",
  "network",
] as const;
export type Role = (typeof roles)[number];

/** Who acts, inside one cooperative. Made once by the door from the session, never changed on the way. */
export interface Actor {
  /**
   * `person`: signed in; `operator`: the machine's own terminal; `job`: a later effect; `visitor`: whoever
   * comes by a public page, whose calls its door counts; `stranger`: nobody.
   */
  readonly kind: "person" | "operator" | "job" | "visitor" | "stranger";
  readonly person: string | null;
  readonly name: string;
  readonly language: Language;
  readonly roles: ReadonlySet<Role>;
  /** The session that a browser opened; null for a program, which bears a key. */
  readonly session: string | null;
  /** Activities in which the person is an entrepreneur today. */
  readonly activities: ReadonlySet<string>;
  /** Activities whose adviser the person is today. */
  readonly follows: ReadonlySet<string>;
}

export const stranger: Actor = {
  kind: "stranger",
  person: null,
  name: "",
  language: "fr",
  roles: new Set(),
  session: null,
  activities: new Set(),
  follows: new Set(),
};

/**
 * Whoever comes by a public page of the cooperative may what an operation says a visitor may, and no more.
 */
export const visitorIn = (language: Language): Actor => ({ ...stranger, kind: "visitor", language });

/** The operator of the machine may whatever the director may; the audit says it was the operator. */
export const operator: Actor = { ...stranger, kind: "operator", name: "exploitant", roles: new Set(roles) };

/** A later effect acts for the house, with no role of its own but the one its operation asks for. */
export const job: Actor = { ...stranger, kind: "job", name: "tâche", roles: new Set(roles) };

export const has = (actor: Actor, ...wanted: Role[]): boolean => wanted.some((role) => actor.roles.has(role));

/** The people who keep the house: they see every activity of the cooperative. */
export const isTeam = (actor: Actor): boolean =>
  has(actor, "accountant", "hr", "community", "director", "coordinator");

/** Who may look into an activity: its entrepreneurs, its adviser, the team (R1.06). */
export const mayReadActivity = (actor: Actor, activity: string): boolean =>
  isTeam(actor) || actor.activities.has(activity) || actor.follows.has(activity);
