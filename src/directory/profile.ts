import type { Actor } from "../foundation/actor.ts";
import { plain } from "../foundation/plain.ts";

/** What a profile may say, in the order in which it is read. */
export const fields = [
  ...(["about", "skill", "sector", "place", "language", "availability", "asked"] as const),
  ...(["email", "phone", "town"] as const),
];
export type Field = (typeof fields)[number];

/** Fields of several short words, by which people are found. */
export const listed = ["skill", "sector", "place", "language"] as const;
export type ListedField = (typeof listed)[number];

/** Who may read a field. It never reaches further than the profile itself. */
export const scopes = ["me", "cooperative", "network", "public"] as const;
export type Scope = (typeof scopes)[number];

/** How far a profile is seen; `me`: it is in no directory. */
export type Reach = Scope;

/** From where somebody looks: from within, from a sister cooperative, or as a stranger. */
export const sights = ["cooperative", "network", "public"] as const;
export type Sight = (typeof sights)[number];

export const availabilities = ["often", "some", "not"] as const;

export interface Said {
  readonly field: Field;
  readonly label: string;
  /** The term that it is; absent where it is in one’s own words. */
  readonly term?: { readonly scheme: string; readonly code: string };
}

/** A profile as its reader sees it: nothing else of it is known to them. */
export interface Seen {
  readonly cooperative: number;
  readonly house: string;
  readonly slug: string;
  readonly person: string;
  readonly name: string;
  readonly email: string | null;
  readonly said: readonly Said[];
}

export const isOfHouse = (actor: Actor): boolean => actor.person !== null && actor.roles.size > 0;

export const isVisitor = (actor: Actor): boolean => actor.kind === "visitor" || isOfHouse(actor);

export const mostTerms = 20;

/** The terms of a line: apart by commas or lines, each once, whatever its accents. */
export function termsOf(text: string): string[] {
  const terms = text.split(/[,;\n]/).map((term) => term.trim().replace(/\s+/g, " "));
  return [...new Map(terms.filter(Boolean).map((term) => [plain(term), term])).values()];
}

/** The words of a search, as they are compared. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 8);

export const saidOf = (said: readonly Said[], field: Field): string[] =>
  said.filter((one) => one.field === field).map(({ label }) => label);
