import type { Moment } from "../moments.ts";
import type { Question } from "../question.ts";
import { subjects } from "../subject.ts";
import type { Head } from "../table.ts";
import { addressOf } from "./address.ts";

/** The address of the lines behind one number: its days, and its groups as conditions. */
export function openedAddress(question: Question, moment: Moment, groups: readonly (Head | null)[]): string {
  const { subject, measure, of, known, by, and, when } = question;
  const series = when !== "day" && when !== "period";
  const named = [by, and].slice(0, groups.length);
  const within = groups.flatMap((head, i) => (head && named[i] ? [`${named[i]}:is:${head.key ?? "-"}`] : []));
  const onDay = !subjects[subject].flow && (series || when === "day");
  const dates = onDay
    ? { on: moment.last }
    : { when: "period" as const, from: moment.first, to: moment.last };
  const where = [...question.where, ...within];
  return `/chiffres/derriere?${addressOf({ subject, measure, of, ...(known && { known }), ...dates, where })}`;
}
