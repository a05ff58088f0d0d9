import { type Actor, has } from "../foundation/actor.ts";
import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Absence, NewAbsence } from "./absence.sql.ts";
import { calendarDays, workingDays } from "./days.ts";
import type { Employed } from "./employment.ts";
import {
  type Births,
  familyEvents,
  kindRules,
  maternityLeast,
  maternityReach,
  paternityDays,
} from "./kinds.ts";
import { refusals } from "./refusals.ts";

/** Who keeps the absences of everybody. */
export const keepsAbsences = (actor: Actor): boolean => has(actor, "hr", "director");

/** Whoever keeps them decides; on leave, whoever follows the activity too. Nobody decides on their own. */
export const mayDecide = (actor: Actor, { kind, activity }: Pick<Absence, "kind" | "activity">): boolean =>
  keepsAbsences(actor) || (!kindRules[kind].right && activity !== null && actor.follows.has(activity));

/** Its paper is for the person and for whoever keeps absences: no diagnosis is on it, and still. */
export const mayReadPaper = (actor: Actor, { person }: Pick<Absence, "person">): boolean =>
  actor.person === person || keepsAbsences(actor);

/** The contract that holds on all of these days, or null. */
export const contractFor = (
  employments: readonly Employed[],
  { from, to }: { from: CivilDate; to: CivilDate },
): Employed | null =>
  employments.find(({ since, until }) => since <= from && (until === null || until >= to)) ?? null;

type Told = Omit<NewAbsence, "id" | "contract" | "person" | "paper" | "paperName">;

/** What is wrong with an absence in itself, whoever it is of. */
export function whyNotAbsence(told: Told): Refusal | null {
  const { kind, from, to, event, reason } = told;
  if (to < from) return refusals.endsBeforeStart({}, "to");
  if (from === to && told.halfFirst && told.halfLast) return refusals.noDay({}, "to");
  if (calendarDays(told) > 1100) return refusals.tooLong({}, "to");
  if ((told.halfFirst || told.halfLast) && !kindRules[kind].halves) return refusals.noHalves();
  if (kind === "other" && reason === "") return refusals.reasonMissing({}, "reason");
  if (kind === "family-event") return whyNotFamily(told, event);
  if (kind === "maternity") return whyNotMaternity(told);
  if (kind === "paternity") return whyNotPaternity(told);
  return kindRules[kind].right || workingDays(told) > 0 ? null : refusals.noDay({}, "to");
}

function whyNotFamily(told: Told, event: Told["event"]): Refusal | null {
  if (event === "") return refusals.eventMissing({}, "event");
  const most = familyEvents[event];
  const days = workingDays(told);
  if (days === 0) return refusals.noDay({}, "to");
  return days > most ? refusals.familyTooLong({ most: String(most), days: String(days) }, "to") : null;
}

function whyNotMaternity({ from, to, birthOn, births }: Told): Refusal | null {
  if (!birthOn) return refusals.birthMissing({}, "birthOn");
  const reach = maternityReach(birthOn, births === "" ? "first" : births);
  const least = maternityLeast(birthOn);
  if (from < reach.from) return refusals.maternityTooEarly({ date: reach.from }, "from");
  if (to > reach.to) return refusals.maternityTooLate({ date: reach.to }, "to");
  return from > least.from || to < least.to
    ? refusals.maternityTooShort({ from: least.from, to: least.to }, "from")
    : null;
}

function whyNotPaternity({ from, to, birthOn, births, ...told }: Told): Refusal | null {
  if (!birthOn) return refusals.birthMissing({}, "birthOn");
  const most = paternityDays(births as Births);
  const until = addMonths(birthOn, 6);
  if (from < birthOn) return refusals.paternityBefore({ date: birthOn }, "from");
  if (from > until) return refusals.paternityAfter({ date: until }, "from");
  const days = calendarDays({ ...told, from, to });
  return days > most ? refusals.paternityTooLong({ most: String(most), days: String(days) }, "to") : null;
}
