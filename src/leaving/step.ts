import type { StayOf } from "../activities/index.ts";
import { addMonths, type CivilDate, firstOfMonth, lastOfMonth } from "../foundation/calendar.ts";
import type { Ground } from "./ground.ts";
import type { Doer, StepName } from "./kinds.ts";

/** How a step was done: read in the program, said by a person, or done by the paper that was made. */
export interface Done {
  readonly how: "seen" | "said" | "made";
  readonly on: CivilDate | null;
  readonly by: string | null;
  readonly note: string;
  readonly paper: string | null;
}

/** A step of a plan: who does it, by when, which text asks for it, and whether it is done. */
export interface Step {
  readonly name: StepName;
  readonly activity: string | null;
  readonly activityName: string | null;
  readonly who: Doer;
  readonly by: CivilDate;
  /** The article; empty where the habit of the house asks for it. */
  readonly source: string;
  readonly done: Done | null;
  /** Whether a person may say that it is done, and then with a paper. */
  readonly tick: "no" | "yes" | "with-paper";
}

type Asked = Pick<Step, "name" | "who" | "by" | "source"> & {
  readonly stay?: StayOf;
  readonly tick?: Step["tick"];
  /** What the program itself tells of it. */
  readonly seen?: Done | null;
};

export const seenDone = (on: CivilDate | null = null): Done => ({
  ...{ how: "seen", on, by: null, note: "", paper: null },
});

/** The step, done where the program sees it or a person said so. */
export function stepOf({ said }: Pick<Ground, "said">, asked: Asked): Step {
  const { name, who, by, source, stay, tick = "no", seen = null } = asked;
  const activity = stay?.activity ?? null;
  const told = tick === "no" ? null : said.find((one) => one.step === name && one.activity === activity);
  const done = told && {
    how: "said" as const,
    on: told.doneOn,
    by: told.by,
    note: told.note,
    paper: told.paper,
  };
  return {
    name,
    who,
    by,
    source,
    tick,
    activity,
    activityName: stay?.name ?? null,
    done: seen ?? done ?? null,
  };
}

/** The newest paper of that kind that says the last day as it is now; an older one no longer holds. */
export function paperOf({ documents, plan }: Ground, kind: string, activity: string | null = null) {
  return (
    documents.find((one) => one.kind === kind && one.activity === activity && one.lastDay === plan.lastDay) ??
    null
  );
}

/** A month is closed before the end of the one that follows (R3.05): so is the account of who leaves. */
export const endOfNextMonth = (day: CivilDate): CivilDate => lastOfMonth(addMonths(firstOfMonth(day), 1));

/** What the list puts first: what is open, by its day. */
export const isLate = ({ done, by }: Pick<Step, "done" | "by">, today: CivilDate): boolean =>
  done === null && by < today;
