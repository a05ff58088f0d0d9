import { type Actor, has } from "../foundation/actor.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";

/** What is asked on entering a European operation and on leaving it (R8.07). */
export const moments = ["entry", "exit"] as const;
export type Moment = (typeof moments)[number];

export const jobs = ["unemployed", "long-unemployed", "inactive", "employed", "self-employed"] as const;
export const educations = ["lower", "upper", "higher"] as const;
/** Sensitive: one may leave them unsaid. */
export const households = [
  ...(["alone", "alone-with-children", "couple", "couple-with-children", "other", "unsaid"] as const),
] as const;
export const disabilities = ["yes", "no", "unsaid"] as const;
export const situations = ["employed", "self-employed", "training", "seeking", "inactive"] as const;

export interface EntryAnswers {
  readonly gender: "f" | "m";
  readonly birthDate: CivilDate;
  readonly job: (typeof jobs)[number];
  readonly education: (typeof educations)[number];
  readonly household: (typeof households)[number];
  readonly disability: (typeof disabilities)[number];
}

export interface ExitAnswers {
  readonly situation: (typeof situations)[number];
  readonly qualification: boolean;
}

/** Somebody who takes part in a European operation, and the days on which they answered last. */
export interface Questioned {
  readonly convention: string;
  readonly conventionName: string;
  readonly person: string;
  readonly name: string;
  readonly enteredOn: CivilDate;
  /** The last day of their support, which may be to come. */
  readonly leftOn: CivilDate;
  readonly entryOn: CivilDate | null;
  readonly exitOn: CivilDate | null;
  /** The activities they run or ran, and who follows the latest. */
  readonly activities: readonly string[];
  readonly adviser: string | null;
}

/** What is told on leaving is told within four weeks (R8.07). */
export const exitDueOn = (leftOn: CivilDate): CivilDate => addDays(leftOn, 28);

/** Where a questionnaire stands on a day; `late`: its four weeks are over. */
export type QuestionnaireState = "to-come" | "to-fill" | "late" | "filled" | "filled-late";

/** Entering is asked from the first day on, and has no term of its own. */
export function entryStateOf({ enteredOn, entryOn }: Questioned, today: CivilDate): QuestionnaireState {
  if (entryOn !== null) return "filled";
  return enteredOn > today ? "to-come" : "to-fill";
}

/** What was told before they left tells nothing of how they left. */
export function exitStateOf({ leftOn, exitOn }: Questioned, today: CivilDate): QuestionnaireState {
  if (leftOn > today) return "to-come";
  if (exitOn !== null && exitOn >= leftOn) return exitOn > exitDueOn(leftOn) ? "filled-late" : "filled";
  return today > exitDueOn(leftOn) ? "late" : "to-fill";
}

/** Whether it waits for somebody. */
export const isMissing = (state: QuestionnaireState): boolean => state === "to-fill" || state === "late";

/** What everyone answered leaves for the managing authority with HR alone (R9.06). */
export const mayExportAnswers = (actor: Actor): boolean => has(actor, "hr");

/**
 * The person answers, or HR or whoever follows them with them: those who read what their file says of their
 * rights. What was answered is read again by the person alone.
 */
export const mayAnswer = (actor: Actor, of: Pick<Questioned, "person" | "activities">): boolean =>
  actor.person === of.person || has(actor, "hr") || of.activities.some((id) => actor.follows.has(id));
