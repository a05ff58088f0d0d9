import { type Language, say } from "../../foundation/words.ts";
import type { Moment } from "../moments.ts";
import type { Question } from "../question.ts";
import { measureWords } from "../subject-words.ts";
import type { Cell, Head, Table } from "../table.ts";
import { words } from "../words.ts";
import { tellMoment } from "./tell.ts";

/** A number with what it is about: the address behind it, and its name in words. */
export interface GridCell {
  readonly cell: Cell;
  readonly moment: Moment;
  readonly groups: readonly (Head | null)[];
}
export interface GridRow {
  readonly key: string;
  readonly label: string;
  /** Null where a total would mean nothing. */
  readonly cells: readonly (GridCell | null)[];
  readonly whole?: true;
}
export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  /** Whether its first column is worth a bar: one number a line, of one moment. */
  readonly bars: boolean;
}

/** More groups than this stand under each other, and the moments beside. */
const mostAcross = 6;

/** An answer as lines and columns to read, totals last. */
export function gridOf(table: Table, question: Question, language: Language): Grid {
  return table.series ? gridOfSeries(table, question, language) : gridOfMoment(table, question, language);
}

const keyOf = (head: Head) => head.key ?? "-";

function gridOfMoment({ lines, columns, total }: Table, { measure }: Question, language: Language): Grid {
  const all = say(words.total, language);
  const inner = columns.length > 0;
  const rows = lines.map(
    ({ head, moment, cells, total: sum }): GridRow => ({
      ...{ key: keyOf(head), label: head.name },
      cells: [
        ...cells.map((cell, i) => ({ cell, moment, groups: [head, columns[i] ?? null] })),
        { cell: sum, moment, groups: [head] },
      ],
    }),
  );
  const whole: GridRow[] = total
    ? [
        {
          ...{ key: "*", label: all, whole: true },
          cells: [...columns.map(() => null), { cell: total.cell, moment: total.moment, groups: [] }],
        },
      ]
    : [];
  const names = inner ? [...columns.map(({ name }) => name), all] : [say(measureWords[measure], language)];
  return { columns: names, rows: [...rows, ...whole], bars: !inner };
}

function gridOfSeries({ lines, columns }: Table, { measure, when }: Question, language: Language): Grid {
  const all = columns.length === 0 ? say(measureWords[measure], language) : say(words.total, language);
  const names = lines.map(({ moment }) => tellMoment(moment, when, language));
  const byMoment = lines.map(
    ({ moment, cells, total }, i): GridRow => ({
      ...{ key: moment.last, label: names[i] ?? "" },
      cells: [
        ...cells.map((cell, at) => ({ cell, moment, groups: [columns[at] ?? null] })),
        { cell: total, moment, groups: [] },
      ],
    }),
  );
  if (columns.length <= mostAcross || columns.length < lines.length)
    return { columns: [...columns.map(({ name }) => name), all], rows: byMoment, bars: false };
  const heads = [
    ...columns.map((head) => ({ key: keyOf(head), label: head.name })),
    { key: "*", label: all },
  ];
  const rows = heads.map(
    (head, at): GridRow => ({
      ...head,
      cells: byMoment.map(({ cells }) => cells[at] ?? null),
      ...(head.key === "*" && { whole: true }),
    }),
  );
  return { columns: names, rows, bars: false };
}
