import type { CivilDate } from "../foundation/calendar.ts";
import { genders, statuses } from "./convention.ts";
import { hideSmallNumbers } from "./hide-small-numbers.ts";
import { type OutcomeKind, outcomeKinds } from "./outcome.ts";
import { ageBandOf, ageBands, departmentOf, type Profile } from "./profile.ts";

/** Whoever a convention supported in a period, as on the day they entered it. */
export interface Participant {
  readonly person: string;
  readonly name: string;
  readonly enteredOn: CivilDate;
  readonly leftOn: CivilDate | null;
  /** Minutes of the period that the convention paid, with this person. */
  readonly minutes: number;
  readonly profile: Profile;
}

/** A table as it may be shown; null stands where a number is hidden, with what it would give back. */
export interface Breakdown {
  readonly of: "gender" | "age" | "territory" | "status" | "outcome";
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
function cellsOf(
  keys: readonly string[],
  participants: readonly Participant[],
  keyOf: (profile: Profile) => string,
): Cell[] {
  return keys.map((key) => {
    const own = participants.filter(({ profile }) => keyOf(profile) === key);
    return { key, people: own.length, minutes: own.reduce((sum, one) => sum + one.minutes, 0) };
  });
}

/**
 * The figures of a report by gender, age, territory and status as at entry (R8.07, R8.09), small numbers
 * hidden. `departments` are those named in the table; the others stand together.
 */
export function breakdownsOf(
  participants: readonly Participant[],
  { departments, minimum }: { departments: readonly string[]; minimum: number },
): Breakdown[] {
  const table = (of: Breakdown["of"], keys: readonly string[], keyOf: (profile: Profile) => string) =>
    publish(of, cellsOf(keys, participants, keyOf), minimum);
  const territory = (profile: Profile) => {
    const department = departmentOf(profile);
    if (department === null) return "unknown";
    return departments.includes(department) ? department : "elsewhere";
  };
  return [
    table("gender", [...genders, "unknown"], ({ gender }) => gender ?? "unknown"),
    table("age", ageBands, ageBandOf),
    table("territory", [...departments, "elsewhere", "unknown"], territory),
    table("status", statuses, ({ status }) => status),
  ];
}

/** The outcomes by kind, small numbers hidden likewise; they have no minutes. */
export function outcomesTable(kinds: readonly OutcomeKind[], minimum: number): Breakdown {
  const cells = outcomeKinds.map((key) => {
    const people = kinds.filter((kind) => kind === key).length;
    return { key, people, minutes: 0 };
  });
  return publish("outcome", cells, minimum);
}
