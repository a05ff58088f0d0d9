import { type Actor, has } from "../foundation/actor.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { DocumentKind } from "./document.ts";
import type { FileOf } from "./fields.ts";

/** Where an ask stands: waits for the person, for whoever looks at what came, sent back, over. */
export const askStates = ["open", "given", "returned", "accepted", "withdrawn"] as const;
export type AskState = (typeof askStates)[number];

export const isPending = (state: AskState): boolean => state !== "accepted" && state !== "withdrawn";

/**
 * What an adviser may ask for and read of those they follow: papers of the trade. Identity, rights and
 * health are for whoever keeps files (R9.06).
 */
export const adviserKinds: readonly DocumentKind[] = ["diploma", "driving-licence", "other"];

const isSelf = (actor: Actor, { person }: FileOf): boolean => actor.person === person;

const follows = (actor: Actor, { activities }: FileOf): boolean =>
  activities.some((id) => actor.follows.has(id));

/** Whoever keeps files, and whoever follows the person, ask for documents; nobody their own. */
export const mayAsk = (actor: Actor, of: FileOf): boolean =>
  actor.person !== null && !isSelf(actor, of) && (has(actor, "hr") || follows(actor, of));

/** The kinds that one may ask of a person, and read. */
export const kindsAsked = (actor: Actor, all: readonly DocumentKind[]): readonly DocumentKind[] =>
  has(actor, "hr") ? all : all.filter((kind) => adviserKinds.includes(kind));

interface Given {
  readonly kind: DocumentKind;
  readonly answers: string | null;
}

/** An adviser reads what was asked of those they follow, among what they may ask for. */
export const mayReadAnswer = (actor: Actor, { kind, answers }: Given, of: FileOf): boolean =>
  answers !== null && adviserKinds.includes(kind) && follows(actor, of);

/** Whoever keeps files accepts or refuses a document, and an adviser what was asked; nobody their own. */
export const mayDecideDocument = (actor: Actor, given: Given, of: FileOf): boolean =>
  actor.person !== null && !isSelf(actor, of) && (has(actor, "hr") || mayReadAnswer(actor, given, of));

/** Days that whoever is asked has, unless another day is said. */
export const daysToGive = 14;

/** Days before its end from which the next document is asked for in one click. */
export const daysToRenew = 60;

/** The day proposed for the next document: the end of the one that holds, never less than a week away. */
export const renewalDue = (endsOn: CivilDate, today: CivilDate): CivilDate =>
  [endsOn, addDays(today, 7)].toSorted()[1] ?? endsOn;
