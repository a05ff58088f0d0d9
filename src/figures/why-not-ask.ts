import type { Actor } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { say } from "../foundation/words.ts";
import { type Filter, filterOf, measured } from "./asking.ts";
import { fieldNamed, isOf } from "./dictionary.ts";
import { isMeasurable } from "./field.ts";
import { momentsOf, mostMoments } from "./moments.ts";
import type { Question } from "./question.ts";
import { refusals } from "./refusals.ts";
import { subjects } from "./subject.ts";
import { fieldsNamed, mayAskField, mayAskSubject } from "./who-asks.ts";

/** Why a question cannot be put by somebody, the first reason in the order of its sentence, or null. */
export function whyNotAsk(question: Question, actor: Actor, today: CivilDate): Refusal | null {
  if (!mayAskSubject(actor, question.subject)) return refusals.subjectNotYours({}, "subject");
  return (
    whyNotFields(question, actor) ??
    whyNotMeasure(question, actor) ??
    whyNotMoments(question, today) ??
    whyNotGroups(question, actor) ??
    whyNotFilters(question, actor)
  );
}

const told = (name: string, actor: Actor) => {
  const field = fieldNamed(name);
  return { field: field ? say(field.word, actor.language) : name };
};

function whyNotFields(question: Question, actor: Actor): Refusal | null {
  const { by, and, of, where } = question;
  const filters = where.map((text) => [filterOf(text).field, "where"]);
  for (const [name = "", place] of [[measured({ of }).field, "of"], [by, "by"], [and, "and"], ...filters]) {
    if (name === "") continue;
    const field = fieldNamed(name);
    if (!field || !isOf(field, question.subject)) return refusals.fieldElsewhere(told(name, actor), place);
    if (!mayAskField(actor, field)) return refusals.fieldNotYours(told(name, actor), place);
  }
  return null;
}

function whyNotMeasure({ measure, of, subject }: Question, actor: Actor): Refusal | null {
  if (measure === "count") return null;
  const { field: name, value } = measured({ of });
  const field = fieldNamed(name);
  if (measure === "share")
    return field && !isMeasurable(field) && value !== "" ? null : refusals.shareOfWhat({}, "of");
  if (!field || !isMeasurable(field)) return refusals.nothingToMeasure({}, "of");
  const { family } = subjects[subject];
  const each = family === "hours" || family === "interviews";
  return measure === "per-person" && !each ? refusals.notPerPerson(told(name, actor), "measure") : null;
}

function whyNotMoments(question: Question, today: CivilDate): Refusal | null {
  const moments = momentsOf(question, today);
  if (moments.length === 0) return refusals.backwards({}, "from");
  if (moments.length > mostMoments) return refusals.tooManySteps({ most: mostMoments }, "when");
  if (question.known === undefined) return null;
  const { family } = subjects[question.subject];
  const recorded = family === "people" || family === "contracts";
  const all = recorded && fieldsNamed(question).every(({ asKnown }) => asKnown);
  return all ? null : refusals.notKnownThen({}, "known");
}

function whyNotGroups({ by, and, when }: Question, actor: Actor): Refusal | null {
  for (const [name, place] of [
    [by, "by"],
    [and, "and"],
  ] as const) {
    const field = fieldNamed(name);
    if (field && isMeasurable(field)) return refusals.needsGroups(told(name, actor), place);
  }
  if (by !== "" && by === and) return refusals.twiceTheSame({}, "and");
  const series = when !== "day" && when !== "period";
  return series && by !== "" && and !== "" ? refusals.oneGroupOverTime({}, "and") : null;
}

function whyNotFilters({ where }: Question, actor: Actor): Refusal | null {
  const wrong = where.map(filterOf).find((filter) => !compares(filter));
  return wrong ? refusals.wrongComparison(told(wrong.field, actor), "where") : null;
}

function compares({ field: name, compare, value }: Filter): boolean {
  const field = fieldNamed(name);
  if (!field) return false;
  const orders = compare === "least" || compare === "most";
  return isMeasurable(field) ? orders && /^\d{1,9}$/.test(value) : !orders;
}
