import { type Language, say } from "../foundation/words.ts";
import type { Counted } from "./ask.sql.ts";
import { measured } from "./asking.ts";
import { fieldNamed } from "./dictionary.ts";
import type { FieldKind } from "./field.ts";
import type { Moment } from "./moments.ts";
import type { Question } from "./question.ts";
import { words } from "./words.ts";

export type Unit = "count" | "share" | Exclude<FieldKind, "choice">;

/**
 * A number, and how many lines and people it stands for; `value` null where nothing is known or it is
 * hidden.
 */
export interface Cell {
  readonly value: bigint | null;
  readonly lines: number;
  readonly people: number;
  readonly part: number;
  readonly saying: number;
  readonly hidden: boolean;
}
/** What a line or a column is about: a value of a field, or a moment. `key` is null where nothing is told. */
export interface Head {
  readonly key: string | null;
  readonly name: string;
}
export interface TableLine {
  readonly head: Head;
  readonly moment: Moment;
  readonly total: Cell;
  readonly cells: readonly Cell[];
}
/** An answer: over time its lines are the moments, on one moment the values of the first field. */
export interface Table {
  readonly unit: Unit;
  readonly series: boolean;
  readonly columns: readonly Head[];
  readonly lines: readonly TableLine[];
  /** Of the whole, where it is of one moment. */
  readonly total: { readonly moment: Moment; readonly cell: Cell } | null;
}

export const unitOf = ({ measure, of }: Question): Unit => {
  if (measure === "count" || measure === "share") return measure;
  const kind = fieldNamed(measured({ of }).field)?.kind;
  return kind === undefined || kind === "choice" ? "count" : kind;
};

const empty = (unit: Unit): Cell => ({
  ...{ value: unit === "count" ? 0n : null, lines: 0, people: 0, part: 0, saying: 0, hidden: false },
});
const cellOf = (found: Counted | undefined, unit: Unit): Cell => {
  if (!found) return empty(unit);
  const { value, lines, people, part, saying } = found;
  return { value, lines, people, part, saying, hidden: false };
};

/** The values of a field in its own order; else figures in theirs, and names by how many they are. */
function headsOf(
  found: readonly Counted[],
  which: "first" | "second",
  field: string,
  language: Language,
): Head[] {
  const values = fieldNamed(field)?.values;
  const heads = new Map<string | null, { head: Head; lines: number }>();
  for (const one of found) {
    const key = one[which];
    const word = key === null ? words.notTold : values?.[key];
    const name = word ? say(word, language) : (one[`${which}Name`] ?? key ?? "");
    const before = heads.get(key)?.lines ?? 0;
    heads.set(key, { head: { key, name }, lines: before + one.lines });
  }
  const order = Object.keys(values ?? {});
  const rank = ({ head: { key } }: { head: Head }) =>
    key === null
      ? Number.MAX_SAFE_INTEGER
      : values
        ? order.indexOf(key)
        : /^\d+$/.test(key)
          ? Number(key)
          : 0;
  return [...heads.values()]
    .sort((a, b) => rank(a) - rank(b) || b.lines - a.lines || a.head.name.localeCompare(b.head.name))
    .map(({ head }) => head);
}

/** The numbers of an answer laid out, every empty place filled. */
export function tableOf(
  question: Question,
  { found, moments, language }: { found: readonly Counted[]; moments: readonly Moment[]; language: Language },
): Table {
  const unit = unitOf(question);
  const series = question.when !== "day" && question.when !== "period";
  const at = (place: number, depth: number, first: string | null, second: string | null = null) =>
    cellOf(
      found.find(
        (one) => one.place === place && one.depth === depth && one.first === first && one.second === second,
      ),
      unit,
    );
  const groups = question.by === "" ? [] : headsOf(ofDepth(found, 1), "first", question.by, language);
  if (series) {
    const lines = moments.map((moment, i) => ({
      ...{ head: { key: moment.last, name: "" }, moment, total: at(i + 1, 0, null) },
      cells: groups.map(({ key }) => at(i + 1, 1, key)),
    }));
    return { unit, series, columns: groups, lines, total: null };
  }
  const inner = question.by === "" || question.and === "";
  const columns = inner ? [] : headsOf(ofDepth(found, 2), "second", question.and, language);
  const [moment] = moments as [Moment];
  const lines = groups.map((head) => ({
    ...{ head, moment, total: at(1, 1, head.key) },
    cells: columns.map(({ key }) => at(1, 2, head.key, key)),
  }));
  return { unit, series, columns, lines, total: { moment, cell: at(1, 0, null) } };
}

const ofDepth = (found: readonly Counted[], depth: number) => found.filter((one) => one.depth === depth);
