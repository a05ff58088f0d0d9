import { sectionOf } from "../dossiers/index.ts";
import { type Actor, has, isTeam, type Role } from "../foundation/actor.ts";
import { filterOf, measured } from "./asking.ts";
import { fieldNamed } from "./dictionary.ts";
import type { Field } from "./field.ts";
import type { Question } from "./question.ts";
import { type Family, type Subject, subjects } from "./subject.ts";

/** Figures are for the team, and of their own people for advisers. */
export const mayAskFigures = (actor: Actor): boolean => isTeam(actor) || has(actor, "adviser");

/** The activities whose people alone somebody counts: those they follow today; null for everyone. */
export const scopeOf = (actor: Actor): readonly string[] | null =>
  isTeam(actor) ? null : [...actor.follows].sort();

const office: readonly Role[] = ["hr", "director"];

/** Who counts what: how people are followed is for those who follow them and those who keep the house. */
const askedBy: Partial<Record<Family, readonly Role[]>> = {
  ...{ stages: office, interviews: office, hours: office },
};
/** Who sees the people behind a number, where no field closes them. */
const openedBy: Record<Family, readonly Role[] | null> = {
  ...{ people: [...office, "accountant"], contracts: [...office, "accountant"] },
  ...{ stages: office, interviews: office, hours: office, activities: null, books: null },
};

/** Whoever counts the whole cooperative does so by the roles they have there, not as somebody's adviser. */
const among = (actor: Actor, roles: readonly Role[]): boolean =>
  isTeam(actor) ? has(actor, ...roles.filter((role) => role !== "adviser")) : has(actor, "adviser");

export function mayAskSubject(actor: Actor, subject: Subject): boolean {
  const roles = askedBy[subjects[subject].family];
  return mayAskFigures(actor) && (roles === undefined || among(actor, roles));
}

/**
 * What is told of benefits and disability is counted by HR, the director and whoever follows the person; all
 * else of a file by whoever counts people, small numbers hidden where they may not read it there (R9.06).
 */
export const mayAskField = (actor: Actor, { section }: Field): boolean =>
  section !== "rights" || among(actor, office);

/** The fields that a question names. */
export const fieldsNamed = ({ by, and, of, where }: Question): Field[] => {
  const names = [by, and, measured({ of }).field, ...where.map((text) => filterOf(text).field)];
  return [...new Set(names)].flatMap((name) => fieldNamed(name) ?? []);
};

/** Whether somebody may see whom a number counts, and so numbers as small as one. */
export function mayOpen(actor: Actor, question: Question): boolean {
  const roles = openedBy[subjects[question.subject].family];
  if (!mayAskFigures(actor) || (roles !== null && !among(actor, roles))) return false;
  return fieldsNamed(question).every(({ section }) => {
    if (section === undefined) return true;
    const readers = sectionOf(section).readBy;
    return isTeam(actor)
      ? has(actor, ...readers.filter((role) => role !== "adviser"))
      : readers.includes("adviser");
  });
}
