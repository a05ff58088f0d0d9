import type { CivilDate } from "../foundation/calendar.ts";
import {
  disabilities,
  type EntryAnswers,
  type ExitAnswers,
  educations,
  exitDueOn,
  households,
  jobs,
  situations,
} from "./questionnaire.ts";
import { type Breakdown, type Participant, tableOf } from "./report.ts";

/** What a participant answered; null where they did not, or told of leaving before they left. */
export interface Answered extends Participant {
  readonly entry: EntryAnswers | null;
  readonly exit: (ExitAnswers & { readonly on: CivilDate }) | null;
}

const missing = "unanswered";

/**
 * What European funds count of the answers (R8.07; regulation (EU) 2021/1057, annex I): of everyone on
 * entering, of those whose support ended in the period the results on leaving. Small numbers are hidden.
 */
export function europeanBreakdowns(
  participants: readonly Answered[],
  { minimum, to }: { minimum: number; to: CivilDate },
): Breakdown[] {
  const left = participants.filter(({ leftOn }) => leftOn <= to);
  const inactive = left.filter(({ entry }) => entry?.job === "inactive");
  const table = (
    of: Breakdown["of"],
    among: readonly Answered[],
    [keys, keyOf]: [readonly string[], (one: Answered) => string | null | undefined],
  ) => tableOf(of, among, { keys: [...keys, missing], keyOf: (one) => keyOf(one) ?? missing, minimum });
  return [
    table("job", participants, [jobs, ({ entry }) => entry?.job]),
    table("education", participants, [educations, ({ entry }) => entry?.education]),
    table("household", participants, [households, ({ entry }) => entry?.household]),
    table("disability", participants, [disabilities, ({ entry }) => entry?.disability]),
    table("situation", left, [situations, ({ exit }) => exit?.situation]),
    table("qualification", left, [["yes", "no"], ({ exit }) => exit && yesNo(exit.qualification)]),
    table("search", inactive, [["yes", "no"], ({ exit }) => exit && yesNo(exit.situation === "seeking")]),
  ];
}

const yesNo = (told: boolean) => (told ? "yes" : "no");

/** How many questionnaires are filled, of how many; those on leaving that were filled after their term. */
export function completenessOf(participants: readonly Answered[], to: CivilDate) {
  const left = participants.filter(({ leftOn }) => leftOn <= to);
  const filled = left.filter(({ exit }) => exit !== null);
  return {
    entry: { n: participants.filter(({ entry }) => entry !== null).length, all: participants.length },
    exit: {
      ...{ n: filled.length, all: left.length },
      late: filled.filter(({ exit, leftOn }) => exit && exit.on > exitDueOn(leftOn)).length,
    },
  };
}
