import type { CivilDate } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { type InGroup, whyNotAdd } from "./group.ts";
import type { Placing } from "./meeting.ts";
import { refusals } from "./refusals.ts";

/** How many dates a poll proposes at most. */
export const mostDates = 12;

export const answers = ["yes", "maybe", "no"] as const;
export type Answer = (typeof answers)[number];

export interface PollDate extends Placing {
  readonly id: string;
  readonly where: string;
}

export interface Poll {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly agenda: string;
  readonly closesOn: CivilDate;
  readonly setAt: Date;
  /** The date that was chosen and its meeting, or why none was; null while nobody decided. */
  readonly outcome: {
    readonly date: string | null;
    readonly meeting: string | null;
    readonly why: string;
  } | null;
}

export interface GivenAnswer {
  readonly date: string;
  readonly person: string;
  readonly answer: Answer;
}

export interface Count {
  readonly date: string;
  readonly yes: number;
  readonly maybe: number;
  readonly no: number;
  /** Members who said nothing of it. */
  readonly silent: number;
  /** No other date that is still to come suits more people, or as many and more of them gladly. */
  readonly best: boolean;
}

/**
 * How each date suits the members: most who can come, gladly or if need be, then most gladly. Several are the
 * best where they tie; none where nobody can come. Answers of whoever is no longer a member do not count.
 */
export function countAnswers(
  dates: readonly { readonly id: string; readonly passed: boolean }[],
  given: readonly GivenAnswer[],
  members: ReadonlySet<string>,
): Count[] {
  const counted = dates.map(({ id, passed }) => {
    const of = given.filter(({ date, person }) => date === id && members.has(person));
    const n = (wanted: Answer) => of.filter(({ answer }) => answer === wanted).length;
    const count = {
      date: id,
      yes: n("yes"),
      maybe: n("maybe"),
      no: n("no"),
      silent: members.size - of.length,
    };
    return { ...count, passed };
  });
  const rank = ({ yes, maybe }: { yes: number; maybe: number }) => (yes + maybe) * 1_000 + yes;
  const most = Math.max(0, ...counted.filter(({ passed }) => !passed).map(rank));
  return counted.map(({ passed, ...count }) => ({
    ...count,
    best: !passed && most > 0 && rank(count) === most,
  }));
}

export interface InPoll extends InGroup {
  readonly poll: Poll;
  readonly now: Date;
}

/** Why nobody decides on a poll any more, or null. */
export function whyNotDecide({ poll, ...of }: InPoll): Refusal | null {
  return poll.outcome ? refusals.pollOver() : whyNotAdd(of);
}

/** Why nobody answers it any more, or null. */
export function whyNotAnswer(of: InPoll): Refusal | null {
  const refusal = whyNotDecide(of);
  if (refusal) return refusal;
  const { closesOn } = of.poll;
  return of.today > closesOn ? refusals.pollClosed({ date: closesOn }) : null;
}
