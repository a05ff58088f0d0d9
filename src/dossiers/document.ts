import { type Actor, has } from "../foundation/actor.ts";

export const documentKinds = [
  "identity",
  "permit",
  "bank",
  "health-cover",
  "diploma",
  "driving-licence",
  "disability",
  "parental-authorisation",
  "other",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Whoever keeps personal files reads their documents, and each reads their own. */
export const mayReadDocuments = (actor: Actor, person: string): boolean =>
  has(actor, "hr") || (actor.person !== null && actor.person === person);
