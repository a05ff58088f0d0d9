import type { CivilDate } from "../foundation/calendar.ts";
import { genders, statuses, type Zone, zones } from "./convention.ts";
import { hideSmallNumbers } from "./hide-small-numbers.ts";
import { type OutcomeKind, outcomeKinds } from "./outcome.ts";
import { ageBandOf, ageBands, departmentOf, isBenefit, type Profile } from "./profile.ts";

/** Whoever a convention supported in a period, as on the day they entered it. */
export interface Participant {
  readonly person: string;
  readonly name: string;
  readonly enteredOn: CivilDate;
  /** The last day of their support, which may be to come. */
  readonly leftOn: CivilDate;
  /** Minutes of the period that the convention paid, with this person. */
  readonly minutes: number;
  /** Whether an outcome of theirs was recorded by the end of the period. */
  readonly reached: boolean;
  readonly profile: Profile;
}

/** A table as it may be shown; null stands where a number is hidden, with what it would give back. */
export interface Breakdown {
  readonly of:
    | ("gender" | "age" | "territory" | Zone | "status" | "benefit" | "exit" | "outcome")
    | ("job" | "education" | "household" | "disability" | "situation" | "qualification" | "search");
  readonly people: number | null;
  readonly minutes: number | null;
  readonly lines: readonly {
    readonly key: string;
    readonly people: number | null;
    readonly minutes: number | null;
  }[];
}

interface Cell {
  readonly key: string;
  readonly people: number;
  readonly minutes: number;
}

function publish(of: Breakdown["of"], cells: readonly Cell[], minimum: number): Breakdown {
  const counts = cells.map(({ people }) => people);
  const shown = hideSmallNumbers(counts, minimum);
  const minutes = cells.reduce((sum, cell) => sum + cell.minutes, 0);
  return {
    of,
    people: shown.total,
    minutes: shown.total === null ? null : minutes,
    lines: cells.map((cell, i) => {
      const people = shown.counts[i] ?? null;
      return { key: cell.key, people, minutes: people === null ? null : cell.minutes };
    }),
  };
}

/** The lines of a table are the same whoever takes part: which there are tells nothing of anyone. */
export function tableOf<One extends Participant>(
  of: Breakdown["of"],
  participants: readonly One[],
  { keys, keyOf, minimum }: { keys: readonly string[]; keyOf: (one: One) => string; minimum: number },
): Breakdown {
  const cells = keys.map((key) => {
    const own = participants.filter((one) => keyOf(one) === key);
    return { key, people: own.length, minutes: own.reduce((sum, one) => sum + one.minutes, 0) };
  });
  return publish(of, cells, minimum);
}

/**
 * The figures of a report by gender, age, territory, status and benefit as at entry, and by what became of
 * those whose support ended in the period (R8.07, R8.09), small numbers hidden. `departments` are those
 * named in the table; the others stand together.
 */
export function breakdownsOf(
  participants: readonly Participant[],
  { departments, minimum, to }: { departments: readonly string[]; minimum: number; to: CivilDate },
): Breakdown[] {
  const table = (of: Breakdown["of"], keys: readonly string[], keyOf: (one: Participant) => string) =>
    tableOf(of, participants, { keys, keyOf, minimum });
  const territory = (profile: Profile) => {
    const department = departmentOf(profile);
    if (department === null) return "unknown";
    return departments.includes(department) ? department : "elsewhere";
  };
  const entry = (of: Breakdown["of"], keys: readonly string[], keyOf: (profile: Profile) => string) =>
    table(of, keys, ({ profile }) => keyOf(profile));
  return [
    entry("gender", [...genders, "unknown"], ({ gender }) => gender ?? "unknown"),
    entry("age", ageBands, ageBandOf),
    entry("territory", [...departments, "elsewhere", "unknown"], territory),
    ...zones.map((zone) => entry(zone, ["yes", "no", "unknown"], (profile) => yesNoOf(profile.zones[zone]))),
    entry("status", statuses, ({ status }) => status),
    entry("benefit", ["has-rsa", "other-benefit", "no-benefit"], benefitOf),
    table("exit", ["positive", "no-outcome", "staying"], exitOf(to)),
  ];
}

const yesNoOf = (told: boolean | null) => (told === null ? "unknown" : told ? "yes" : "no");

const benefitOf = ({ benefit }: Profile): string =>
  benefit === null ? "no-benefit" : isBenefit(benefit, "RSA") ? "has-rsa" : "other-benefit";

const exitOf =
  (to: CivilDate) =>
  ({ leftOn, reached }: Participant): string => {
    if (leftOn > to) return "staying";
    return reached ? "positive" : "no-outcome";
  };

/** The outcomes by kind, small numbers hidden likewise; they have no minutes. */
export function outcomesTable(kinds: readonly OutcomeKind[], minimum: number): Breakdown {
  const cells = outcomeKinds.map((key) => {
    const people = kinds.filter((kind) => kind === key).length;
    return { key, people, minutes: 0 };
  });
  return publish("outcome", cells, minimum);
}
