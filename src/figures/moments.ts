import { addDays, addMonths, type CivilDate, firstOfMonth, lastOfMonth } from "../foundation/calendar.ts";
import type { Question } from "./question.ts";
import { subjects } from "./subject.ts";

/** The days a number is about, both counted; of a stock on a day they are the same. */
export interface Moment {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** Ten years month by month; more is no longer read. */
export const mostMoments = 120;

const steps = { month: 1, quarter: 3, year: 12 } as const;

/** The first and the last day a question is about, with what it leaves out taken from the day it is put. */
export function spanOf(asked: Question, today: CivilDate): Moment {
  const { when, on, from, to } = asked;
  const flow = subjects[asked.subject].flow;
  const end = when === "day" ? (on ?? today) : (to ?? today);
  if (when === "day") return { first: flow ? yearStart(end) : end, last: end };
  const usual = {
    period: yearStart(end),
    month: addMonths(firstOfMonth(end), -11),
    quarter: addMonths(stepStart(end, 3), -21),
    year: yearStart(addMonths(end, -24)),
  };
  return { first: from ?? usual[when], last: end };
}

const yearStart = (day: CivilDate): CivilDate => `${day.slice(0, 4)}-01-01`;

function stepStart(day: CivilDate, months: number): CivilDate {
  const index = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1;
  return `${day.slice(0, 5)}${String(index).padStart(2, "0")}-01`;
}

/**
 * The moments of a question, the oldest first. Of a stock, step by step, it is the last day of each step;
 * of a flow all its days. The last step ends with the span. Answers none where the span is backwards.
 */
export function momentsOf(asked: Question, today: CivilDate): Moment[] {
  const span = spanOf(asked, today);
  if (span.first > span.last) return [];
  if (asked.when === "day" || asked.when === "period") return [span];
  const months = steps[asked.when];
  const found: Moment[] = [];
  let first = span.first;
  while (first <= span.last && found.length <= mostMoments) {
    const end = lastOfMonth(addMonths(stepStart(first, months), months - 1));
    const last = earlier(end, span.last);
    found.push(subjects[asked.subject].flow ? { first, last } : { first: last, last });
    first = addDays(end, 1);
  }
  return found;
}

const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b);
